# Reads vCards with vobject, which address-book servers use, and tells what it understood.
# In: lines of JSON, each the text of one file of cards. Out: for each a line of JSON, {"cards": […]} or {"error": "…"}.
import json
import sys

import vobject
from vobject.base import Component, ContentLine


def read(text):
    return [[tell(line) for line in lines(card)] for card in vobject.readComponents(text)]


def lines(card):
    if not isinstance(card, Component) or card.name != 'VCARD':
        raise ValueError('not a card: %s' % card.name)
    children = list(card.getChildren())
    for child in children:
        if not isinstance(child, ContentLine):
            raise ValueError('a card holds a component: %s' % child.name)
    return children


def tell(line):
    return {
        'group': line.group,
        'name': line.name.upper(),
        'types': [kind.upper() for kind in line.params.get('TYPE', [])],
        'bare': [kind.upper() for kind in line.singletonparams],
        'values': values(line),
    }


def values(line):
    value = line.value
    if line.name.upper() == 'N':
        return [flat(part) for part in (value.family, value.given, value.additional, value.prefix, value.suffix)]
    if line.name.upper() == 'ADR':
        return [flat(part) for part in
                (value.box, value.extended, value.street, value.city, value.region, value.code, value.country)]
    if isinstance(value, list):
        return [flat(part) for part in value]
    return [value]


def flat(part):
    return part if isinstance(part, str) else ','.join(part)


for line in sys.stdin.buffer:
    try:
        answer = {'cards': read(json.loads(line))}
    except Exception as error:
        answer = {'error': '%s: %s' % (type(error).__name__, error)}
    sys.stdout.write(json.dumps(answer) + '\n')
