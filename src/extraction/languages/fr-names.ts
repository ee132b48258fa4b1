import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of French.
 */
export const frNames = {
  notNames: `
    le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes et ou mais donc
    or ni car que qui quoi dont où quand comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels je tu il elle on nous
    vous ils elles se me te lui eux en y à dans par pour sur sous avec sans entre vers chez depuis pendant avant après contre selon malgré
    dès jusque jusqu jusqu'à afin lors lorsque puis alors ainsi aussi très plus moins trop peu beaucoup bien mal encore déjà toujours jamais
    souvent parfois ici là est sont était étaient être été sera seront soit ont avait avoir aura fait faire font peut peuvent pouvoir doit
    doivent devoir faut pas ne non oui si comme même tout toute tous toutes autre autres chaque plusieurs quelques aucun aucune certains
    certaines tel telle premier première premiers deuxième seconde dernier dernière derniers dernières nouveau nouvel nouvelle nouveaux
    nouvelles grands grandes meilleure contact contacts contactez contacter coordonnées accueil bienvenue menu recherche rechercher
    navigation plan site web internet page pages lien liens aller contenu principal retour haut bas suivant suivante précédent précédente
    fermer ouvrir afficher masquer voir lire suite savoir découvrir découvrez télécharger téléchargement téléchargements imprimer partager
    envoyer valider annuler cliquez cliquer connexion connecter déconnexion inscription inscrire inscrivez compte identifiant panier
    boutique commander achat acheter ajouter supprimer modifier cookies cookie accepter refuser paramètres préférences confidentialité
    données personnelles mentions légales conditions générales utilisation politique accessibilité crédits droits réservés copyright
    newsletter lettre infolettre abonnement abonner abonnez suivez facebook twitter instagram youtube linkedin réseaux sociaux flux rss faq
    aide questions question réponse réponses commentaire commentaires langue français anglais english actualité actualités communiqué
    communiqués dossier dossiers presse médias média revue article articles publication publications agenda événement événements évènement
    évènements calendrier programme programmes photo photos image images vidéo vidéos galerie podcast podcasts archives blog bulletin
    rapport rapports document documents annuel étude études enquête enquêtes discours interview interviews entretien entretiens reportage
    titre texte auteur sommaire introduction présentation histoire historique missions mission valeurs équipe organigramme annuaire
    partenaires partenaire recrutement emploi emplois offre offres stage stages carrière carrières métiers formation formations projets
    projet services service produits produit solutions clients client entreprise entreprises particuliers professionnels collectivités
    associations investisseurs actionnaires résultats chiffre affaires euros euro million millions milliards ministère ministre gouvernement
    état france française françaises europe européen européenne européennes paris lyon marseille lille bordeaux nantes toulouse strasbourg
    rennes nice montpellier bruxelles genève lausanne québec montréal belgique suisse canada luxembourg région régional régionale régions
    département départemental départementale national nationale nationaux internationale international mondial mondiale local locale locaux
    public publique publics publiques privé privée général générale municipal municipale nord sud ouest centre ville commune communes mairie
    maire habitants citoyens élus élections conseil communauté territoire quartier quartiers communication relations information
    informations renseignement renseignements accès horaires tarifs adresse téléphone courriel numéro numéros nom prénom objet message sujet
    obligatoire champ champs formulaire demande demandes date jour jours semaine mois année ans heure heures matin soir midi aujourd'hui
    hier demain lundi vendredi ouvert fermé entrée gratuit gratuite santé sécurité environnement culture culturel culturelle sport sports
    éducation enseignement science sciences scientifique université école écoles jeunesse enfants enfance famille familles femmes hommes
    jeunes seniors personnes personne économie économique social sociale solidarité logement transport transports énergie eau climat
    développement durable tourisme patrimoine musée musées théâtre cinéma musique livre livres exposition expositions spectacle spectacles
    festival bibliothèque justice police défense agriculture alimentation numérique innovation industrie commerce travail travaux prévention
    urgence urgences alerte vie monde temps pays lieu lieux fois fin début partie cadre nombre cours avis appel appels marchés annonces
    déclaration prix concours groupe filiale siège réunion assemblée vote loi lois décret arrêté signé visite conférence colloque séminaire
    rendez-vous journée journées édition festivités partir également notamment celui celle ceux celles cela ça faisant suivants responsable
    collaboration soutien occasion sein travers propos
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    jean pierre michel philippe alain nicolas christophe patrick laurent frédéric stéphane pascal éric thierry olivier françois christian
    daniel bernard julien david sébastien bruno thomas alexandre antoine vincent jérôme franck gérard didier dominique guillaume jacques
    marc denis jérémy maxime romain benjamin mathieu matthieu cédric fabrice gilles hervé yves emmanuel andré rené robert claude serge
    xavier arnaud anthony sylvain kévin damien florian ludovic grégory benoît benoit cyril cyrille régis rémi rémy raphaël quentin clément
    hugo lucas louis paul pierre-yves pierre-louis jean-pierre jean-claude jean-luc jean-marc jean-paul jean-michel jean-françois jean-louis
    jean-philippe jean-baptiste jean-christophe jean-jacques jean-marie jean-yves jean-charles jean-noël jean-sébastien marc-antoine
    charles-henri paul-henri gabriel samuel simon adrien bastien baptiste valentin théo léo nathan enzo arthur jules victor martin mathis
    mathias matthias tristan loïc yann yannick yohann johan gaël gaëtan erwan ronan alban aurélien bertrand edouard édouard etienne étienne
    fabien félix geoffroy georges guy henri hubert jacky joël jonathan joseph laurens lionel luc marcel maurice mickaël michaël noël norbert
    pascale rodolphe roger roland samir stephan sylvestre thibault thibaut thibaud tanguy timothée ulysse valéry valery wilfried william
    xavier-marie yvan yvon zacharie ahmed ali amine hamza karim medhi mehdi mohamed mohammed mustapha nabil omar rachid saïd youssef abdel
    alexis ambroise anatole armand aymeric barthélemy camille célestin corentin côme cyprien donatien eloi éloi émile emile fernand firmin
    francis frank gautier ghislain grégoire gustave honoré jean-rené jocelyn lambert léon léonard léopold lucien maël marius maximilien
    médéric nathanaël octave pacôme philibert prosper raoul raymond richard sacha séverin stanislas théodore théophile urbain dany jimmy
    steve bryan pierre-emmanuel pierre-alain pierre-antoine marie nathalie isabelle sylvie catherine martine christine valérie sandrine
    véronique sophie stéphanie céline anne chantal patricia laurence christelle émilie emilie caroline virginie julie aurélie élodie elodie
    audrey mélanie laëtitia laetitia delphine corinne karine florence brigitte monique françoise jacqueline nicole annie hélène helene
    claire cécile carole agnès béatrice geneviève jeanne marguerite odile élisabeth elisabeth michèle michelle danielle josiane muriel
    myriam nadine nadège nadia sabrina sonia sandra séverine aline alexandra alice amandine amélie anaïs andréa angélique anne-marie
    anne-sophie anne-laure anne-claire anne-lise anne-cécile annick ariane armelle astrid aude aurore axelle barbara bénédicte bérangère
    bérengère blandine capucine carine cassandra charlène charlotte chloé christiane clara clarisse claudine clémence clémentine clotilde
    coline colette coralie cyrielle diane dorothée édith edith éléonore eliane éliane élise elise éloïse emma emmanuelle ester estelle
    esther eugénie eva éva évelyne evelyne fabienne fanny fatima fatiha fleur flora flore flavie gabrielle gaëlle gaelle garance ghislaine
    gisèle gwenaëlle gwénaëlle héloïse hortense inès ines ingrid irène jennifer jessica joanna jocelyne joëlle josette judith juliette
    justine khadija laura laure laurie laurène léa leïla léna liliane lisa lise lola louise lucie lucile ludivine lydie maëlle maeva magali
    mahaut manon margaux margot marianne marie-anne marie-claire marie-claude marie-christine marie-france marie-françoise marie-hélène
    marie-josé marie-laure marie-louise marie-pierre marie-thérèse marilyne marine marion marjorie marlène marthe maryline maryse maryvonne
    mathilde maud mireille morgane mylène nina noémie noëlle océane oriane pauline perrine peggy prune rachel raphaëlle régine renée rosalie
    roxane ségolène sarah simone solange solène suzanne sybille sylviane tatiana thérèse tiphaine ursule valentine vanessa victoire victoria
    viviane yasmina yolande yvette yvonne zoé samia malika assia aïcha salomé romane lison
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
