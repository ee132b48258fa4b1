// Browser events become verbs of the directory here. So far the popup does everything itself, and nothing waits in the background.
