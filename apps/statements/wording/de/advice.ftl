### Was man wissen sollte, bevor eine Beschwerde hinausgeht, auf Deutsch. Steht daneben, nie darin.
###
### Kurz und ruhig, Anrede „Sie“. Werte: en/advice.ftl.

language =
    Diese Behörde nimmt Beschwerden auf { $items } entgegen. Dieser Text ist ein Entwurf. Lassen Sie ihn
    vor dem Abschicken übersetzen, oder fragen Sie die Behörde.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

sender =
    Setzen Sie oben Namen und Postanschrift ein. Ohne sie können Behörden eine Beschwerde abweisen.
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

meta-first =
    Das Gesetz will, dass Sie sich zuerst bei Meta beschweren. Schicken Sie Meta die Erinnerung, warten
    Sie die Antwort ab, und kommen Sie dann zurück.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

prior-request =
    Diese Behörde will sehen, dass Sie zuerst bei Meta waren. Legen Sie Ihr Schreiben an Meta bei und den
    Nachweis, dass es abging.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

no-email =
    Eine einfache E-Mail gilt hier nicht als Beschwerde. Nutzen Sie das Formular der Behörde, oder
    unterschreiben Sie auf Papier.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

nothing-more =
    Seit dem 2. April 2027 sagt das Gesetz, was in so einer Beschwerde stehen muss. Wie sie zu
    unterschreiben und zu schicken ist, darf die Behörde regeln, mehr Inhalt aber nicht verlangen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

only-a-report =
    Diese Behörde nimmt eine Anzeige entgegen. Sie kann ihr nachgehen, schuldet Ihnen aber keine
    Entscheidung.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

form = Die Behörde hat ein eigenes Formular: { $place }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

address = Bei der Postanschrift sind wir nicht sicher. Sehen Sie auf der Seite der Behörde nach: { $place }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

proceedings =
    Manche Behörden fragen, ob die Sache schon bei einem Gericht oder einer anderen Behörde liegt. Wenn
    ja, ergänzen Sie das in einer Zeile.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

language-name =
    { $detail ->
        [bg] Bulgarisch
        [bs] Bosnisch
        [ca] Katalanisch
        [cnr] Montenegrinisch
        [cs] Tschechisch
        [cy] Walisisch
        [da] Dänisch
        [de] Deutsch
        [el] Griechisch
        [en] Englisch
        [es] Spanisch
        [et] Estnisch
        [fi] Finnisch
        [fo] Färöisch
        [fr] Französisch
        [ga] Irisch
        [gv] Manx
        [hr] Kroatisch
        [hu] Ungarisch
        [is] Isländisch
        [it] Italienisch
        [ja] Japanisch
        [ka] Georgisch
        [ko] Koreanisch
        [lb] Luxemburgisch
        [lt] Litauisch
        [lv] Lettisch
        [mk] Mazedonisch
        [mt] Maltesisch
        [nb] Norwegisch
        [nl] Niederländisch
        [nn] Neunorwegisch
        [pl] Polnisch
        [pt] Portugiesisch
        [pt-BR] Portugiesisch
        [ro] Rumänisch
        [sk] Slowakisch
        [sl] Slowenisch
        [sq] Albanisch
        [sr] Serbisch
        [sv] Schwedisch
        [sw] Suaheli
        [th] Thailändisch
        [uk] Ukrainisch
       *[other] die Landessprache
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
