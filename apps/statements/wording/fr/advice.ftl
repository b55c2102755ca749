### Ce qu’il faut savoir avant d’envoyer une réclamation, en français. Montré à côté, jamais dedans.
###
### Court et calme ; ce que l’autorité demande elle-même est dit comme dans le recueil. Valeurs : en/advice.ftl.

language =
    Cette autorité accepte les réclamations dans ces langues : { $items }. Ce texte est un projet :
    faites-le traduire avant de l’envoyer, ou demandez de l’aide à l’autorité.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

sender =
    Ajoutez en haut votre nom et votre adresse postale. Sans eux, les autorités écartent les
    réclamations.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

meta-first =
    La loi veut que vous vous plaigniez d’abord auprès de Meta. Envoyez le rappel à Meta, attendez sa
    réponse, puis revenez à cette réclamation.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

prior-request =
    Cette autorité veut voir que vous avez d’abord écrit à Meta. Joignez votre lettre à Meta et la
    preuve de son envoi.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

no-email =
    Un simple e-mail ne vaut pas réclamation ici. Utilisez le formulaire de l’autorité, ou signez sur
    papier.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

nothing-more =
    Depuis le 2 avril 2027, la loi énumère ce qu’une réclamation de ce type doit dire. L’autorité peut
    demander comment la signer et l’envoyer, mais pas d’autre contenu avant de l’examiner.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

only-a-report =
    Cette autorité reçoit une dénonciation. Elle peut l’examiner, mais elle ne vous doit pas de
    décision.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

form = L’autorité a son propre formulaire : { $place }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

address =
    Nous ne sommes pas sûrs de l’adresse postale. Vérifiez-la sur le site de l’autorité : { $place }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

proceedings =
    Certaines autorités demandent si un tribunal ou une autre autorité est déjà saisi de l’affaire. Si
    c’est le cas, ajoutez une ligne qui le dit.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

language-name =
    { $detail ->
        [bg] le bulgare
        [bs] le bosnien
        [ca] le catalan
        [cnr] le monténégrin
        [cs] le tchèque
        [cy] le gallois
        [da] le danois
        [de] l’allemand
        [el] le grec
        [en] l’anglais
        [es] l’espagnol
        [et] l’estonien
        [fi] le finnois
        [fo] le féroïen
        [fr] le français
        [ga] l’irlandais
        [gv] le mannois
        [hr] le croate
        [hu] le hongrois
        [is] l’islandais
        [it] l’italien
        [ja] le japonais
        [ka] le géorgien
        [ko] le coréen
        [lb] le luxembourgeois
        [lt] le lituanien
        [lv] le letton
        [mk] le macédonien
        [mt] le maltais
        [nb] le norvégien
        [nl] le néerlandais
        [nn] le nynorsk
        [pl] le polonais
        [pt] le portugais
        [pt-BR] le portugais
        [ro] le roumain
        [sk] le slovaque
        [sl] le slovène
        [sq] l’albanais
        [sr] le serbe
        [sv] le suédois
        [sw] le swahili
        [th] le thaï
        [uk] l’ukrainien
       *[other] la langue du pays
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
