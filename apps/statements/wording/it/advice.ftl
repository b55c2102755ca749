### What the person should know before a complaint goes out, in Italian. Shown beside it, never in it.
###
### Short and calm, "tu" to the reader. Values as in en/advice.ftl.

language = Questa autorità accetta reclami in queste lingue: { $items }. Questo testo è una bozza: fallo
    tradurre prima di inviarlo, oppure chiedi aiuto all’autorità.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sender = Aggiungi in alto il tuo nome e il tuo indirizzo postale. Senza questi dati le autorità
    respingono i reclami.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

meta-first = La legge vuole che tu presenti prima un reclamo a Meta. Invia a Meta il sollecito, aspetta
    la risposta e poi torna a questo reclamo.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

prior-request = Questa autorità vuole vedere che prima hai scritto a Meta. Allega la tua lettera a Meta
    e la prova dell’invio.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

no-email = Qui una semplice e-mail non vale come reclamo. Usa il modulo dell’autorità, oppure firma su
    carta.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

nothing-more = Dal 2 aprile 2027 la legge elenca che cosa deve contenere un reclamo di questo tipo.
    L’autorità può chiedere come va firmato e inviato, ma non altri contenuti prima di esaminarlo.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

only-a-report = Questa autorità accetta una denuncia, cioè una segnalazione. Può esaminarla, ma non ti
    deve una decisione.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

form = L’autorità ha un proprio modulo: { $place }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

address = Non abbiamo la certezza dell’indirizzo postale. Verificalo sul sito dell’autorità: { $place }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

proceedings = Alcune autorità chiedono se un tribunale o un’altra autorità si occupa già del caso. Se è
    così, aggiungi una riga che lo dica.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

language-name =
    { $detail ->
        [bg] bulgaro
        [bs] bosniaco
        [ca] catalano
        [cnr] montenegrino
        [cs] ceco
        [cy] gallese
        [da] danese
        [de] tedesco
        [el] greco
        [en] inglese
        [es] spagnolo
        [et] estone
        [fi] finlandese
        [fo] faroese
        [fr] francese
        [ga] irlandese
        [gv] mannese
        [hr] croato
        [hu] ungherese
        [is] islandese
        [it] italiano
        [ja] giapponese
        [ka] georgiano
        [ko] coreano
        [lb] lussemburghese
        [lt] lituano
        [lv] lettone
        [mk] macedone
        [mt] maltese
        [nb] norvegese
        [nl] olandese
        [nn] nynorsk
        [pl] polacco
        [pt] portoghese
        [pt-BR] portoghese
        [ro] romeno
        [sk] slovacco
        [sl] sloveno
        [sq] albanese
        [sr] serbo
        [sv] svedese
        [sw] swahili
        [th] thailandese
        [uk] ucraino
       *[other] la lingua del Paese
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
