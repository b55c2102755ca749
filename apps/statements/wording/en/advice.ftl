### What the person should know before a complaint goes out, in English. Shown beside it, never in it.
###
### Short and calm; what the authority itself asks for is told as the lawbook has it. Values: $items (a
### list of languages), $place (a web address or a name), $meta, $detail (the code of a language).

language =
    This authority takes complaints in { $items }. This text is a draft: have it translated before you
    send it, or ask the authority for help.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

sender =
    Add your name and postal address at the top. Authorities turn down complaints without them.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

meta-first =
    The law wants you to complain to Meta first. Send Meta the follow-up, wait for its answer, and then
    come back to this complaint.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

prior-request =
    This authority wants to see that you asked Meta first. Attach your letter to Meta and the proof that
    it was sent.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

no-email = A plain e-mail does not count as a complaint here. Use the form of the authority, or sign on paper.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

nothing-more =
    Since 2 April 2027 the law lists what a complaint of this kind must say. The authority may ask how it
    is to be signed and sent, but not for more content before it looks at it.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

only-a-report =
    This authority takes a report. It can look into it, but it owes you no decision.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

form = The authority has a form of its own: { $place }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

address = We are not sure of the postal address. Check it on the authority’s own site: { $place }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

proceedings =
    Some authorities ask whether a court or another authority has the matter already. If so, add a line
    that says it.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

language-name =
    { $detail ->
        [bg] Bulgarian
        [bs] Bosnian
        [ca] Catalan
        [cnr] Montenegrin
        [cs] Czech
        [cy] Welsh
        [da] Danish
        [de] German
        [el] Greek
        [en] English
        [es] Spanish
        [et] Estonian
        [fi] Finnish
        [fo] Faroese
        [fr] French
        [ga] Irish
        [gv] Manx
        [hr] Croatian
        [hu] Hungarian
        [is] Icelandic
        [it] Italian
        [ja] Japanese
        [ka] Georgian
        [ko] Korean
        [lb] Luxembourgish
        [lt] Lithuanian
        [lv] Latvian
        [mk] Macedonian
        [mt] Maltese
        [nb] Norwegian
        [nl] Dutch
        [nn] New Norwegian
        [pl] Polish
        [pt] Portuguese
        [pt-BR] Portuguese
        [ro] Romanian
        [sk] Slovak
        [sl] Slovene
        [sq] Albanian
        [sr] Serbian
        [sv] Swedish
        [sw] Swahili
        [th] Thai
        [uk] Ukrainian
       *[other] the language of the country
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
