### Die Karten, auf denen Menschen auswählen, was auf sie zutrifft, auf Deutsch.
###
### Der Titel ist, was sie selbst sagen würden. Kurze Wörter, kein Recht, Anrede „Sie“. Was die Teile
### bedeuten und welchen Wert es gibt, steht in en/grounds.ftl.

reasonable_expectations =
    { $behalf ->
        [represented] Es war für Menschen gedacht, nicht für KI
       *[self] Ich habe es für Menschen geteilt, nicht für KI
    }
    .hint = Es war für Freunde, einen Verein oder andere Leute gedacht.
    .question = Für wen war es gedacht?
    .friends_family = Familie und Freunde
    .club = Ein Verein oder eine Gruppe
    .followers =
        { $behalf ->
             [represented] Leute, die dieser Person folgen
            *[self] Leute, die mir folgen
        }
    .customers = Kundschaft
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

old_posts = Vieles davon ist alt
    .hint = Manches ist aus der Zeit vor 2024. Erst danach sprach Meta davon.
    .question = Aus welchem Jahr ist das Älteste?
    .version = 1
    .reviewed = 2026-11-28, juristisch noch nicht geprüft

posted_as_minor =
    { $behalf ->
        [represented] Manches ist aus der Zeit vor dem 18. Geburtstag
       *[self] Bei manchem war ich noch nicht 18
    }
    .hint = Alte Fotos oder Texte von damals sind noch online.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

not_informed =
    { $behalf ->
        [represented] Sie hat davon nicht klar erfahren
       *[self] Ich habe davon nicht klar erfahren
    }
    .hint = Es kam kein klarer Hinweis von Meta, weder per Mail noch in der App.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

no_account =
    { $behalf ->
        [child] Mein Kind hat kein Konto bei Meta
        [represented] Sie hat kein Konto bei Meta
       *[self] Ich habe kein Konto bei Meta
    }
    .hint = Was es dort gibt, kommt nur von anderen.
    .question = Wer teilt es?
    .friends = Freunde
    .club = Ein Verein oder eine Gruppe
    .employer = Der Betrieb
    .school = Eine Schule
    .strangers = Fremde Leute
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

ai_chats =
    { $behalf ->
        [represented] Sie hat Meta AI etwas erzählt
       *[self] Ich habe Meta AI etwas erzählt
    }
    .hint = Es war nur ein Werkzeug. Sie müssen nicht sagen, worum es ging.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

sensitive_health =
    { $behalf ->
        [child] Es zeigt etwas über die Gesundheit meines Kindes
        [represented] Es zeigt etwas über ihre Gesundheit
       *[self] Es zeigt etwas über meine Gesundheit
    }
    .hint = Sie müssen nicht sagen, was. Im Text steht nur das Wort Gesundheit.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

sensitive_belief =
    { $behalf ->
        [represented] Es zeigt, woran sie glaubt oder wofür sie steht
       *[self] Es zeigt, woran ich glaube oder wofür ich stehe
    }
    .hint = Glaube, Politik oder Gewerkschaft. Sie müssen nicht sagen, was davon.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

sensitive_orientation =
    { $behalf ->
        [represented] Es zeigt etwas sehr Privates über sie
       *[self] Es zeigt etwas sehr Privates
    }
    .hint =
        { $behalf ->
             [represented] Etwa, wen die Person liebt oder wer sie ist. Im Text steht nicht, was es ist.
            *[self] Etwa, wen Sie lieben oder wer Sie sind. Im Text steht nicht, was es ist.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

children_in_photos =
    { $behalf ->
        [child] Es gibt Fotos von meinem Kind
       *[self] Meine Kinder sind auf meinen Fotos
    }
    .hint = Kinder können nicht sehen, was daraus wird. Im Text stehen keine Namen.
    .question =
        { $behalf ->
             [child] Wie alt ist Ihr Kind auf den Fotos?
            *[self] Wie alt sind sie auf den Fotos?
        }
    .baby = Baby
    .small_child = Kleines Kind
    .school_age = Schulkind
    .teenager = Teenager
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

child_posted_by_others = Andere teilen Bilder von meinem Kind
    .hint = Ihr Kind kann dabei nicht mitreden.
    .question = Wer teilt sie?
    .school = Eine Schule
    .nursery = Eine Kita oder Tagespflege
    .club = Ein Verein
    .family = Jemand aus der Familie
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

minor_user = Mein Kind nutzt Apps von Meta
    .hint = Ihr Kind ist noch nicht 18. Das zählt.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

third_parties_shown =
    { $behalf ->
        [represented] Auf den Fotos sind auch andere
       *[self] Auf meinen Fotos sind auch andere
    }
    .hint = Diese Menschen haben das nie gewollt.
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

others_post_me =
    { $behalf ->
        [represented] Andere teilen etwas über diese Person
       *[self] Andere teilen etwas über mich
    }
    .hint =
        { $behalf ->
             [represented] An deren Konto kann diese Person nichts ändern.
            *[self] An deren Konto können Sie nichts ändern.
        }
    .question = Wer teilt es?
    .friends = Freunde
    .club = Ein Verein oder eine Gruppe
    .employer = Der Betrieb
    .school = Eine Schule
    .strangers = Fremde Leute
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

stalking_violence =
    { $behalf ->
        [child] Ich muss auf die Sicherheit meines Kindes achten
        [represented] Sie muss auf ihre Sicherheit achten
       *[self] Ich muss auf meine Sicherheit achten
    }
    .hint = Sie müssen nicht sagen, warum. Im Text steht nichts Genaues.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

identity_fraud =
    { $behalf ->
        [represented] Jemand hat sich für diese Person ausgegeben
       *[self] Jemand hat sich für mich ausgegeben
    }
    .hint = Name, Bilder, Stimme oder Konto wurden missbraucht.
    .question = Was wurde missbraucht?
    .name = Der Name
    .pictures = Bilder
    .voice = Die Stimme
    .account = Das Konto
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

likeness_deepfake =
    { $behalf ->
        [represented] Ihr Gesicht oder ihre Stimme lässt sich kopieren
       *[self] Mein Gesicht oder meine Stimme lässt sich kopieren
    }
    .hint = Es gibt viele Bilder oder Aufnahmen im Netz.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

location_routine =
    { $behalf ->
        [child] Es zeigt Orte und Alltag meines Kindes
        [represented] Es zeigt, wo sie lebt oder was sie täglich tut
       *[self] Es zeigt, wo ich lebe oder was ich täglich tue
    }
    .hint = Aus vielen Beiträgen lässt sich lesen, wo jemand wann ist.
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

professional_secrecy =
    { $behalf ->
        [represented] Ihre Arbeit muss vertraulich bleiben
       *[self] Meine Arbeit muss vertraulich bleiben
    }
    .hint = Über die Menschen dort darf nichts nach außen dringen.
    .question = Was für eine Arbeit ist es?
    .health = Gesundheit und Pflege
    .law = Recht
    .church = Kirche oder Seelsorge
    .social_work = Soziale Arbeit
    .teaching = Unterricht
    .version = 1
    .reviewed = 2026-11-28, juristisch noch nicht geprüft

creator_works =
    { $behalf ->
        [represented] Sie teilt, was sie selbst geschaffen hat
       *[self] Ich teile, was ich selbst geschaffen habe
    }
    .hint = KI kann einen eigenen Stil nachmachen.
    .question = Was ist es?
    .photographs = Fotos
    .drawings = Zeichnungen oder Bilder
    .writing = Texte
    .music = Musik
    .film = Filme oder Videos
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

life_change =
    { $behalf ->
        [represented] Ihr Leben ist heute anders
       *[self] Mein Leben ist heute anders
    }
    .hint = Altes gibt ein falsches Bild. Mehr müssen Sie nicht sagen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

cannot_leave =
    { $behalf ->
        [represented] Sie kann dort nicht einfach weg
       *[self] Ich kann dort nicht einfach weg
    }
    .hint = Verein, Schule, Familie oder Arbeit gibt es nur dort.
    .question =
        { $behalf ->
             [represented] Wofür braucht die Person es?
            *[self] Wofür brauchen Sie es?
        }
    .club = Verein oder Gruppe
    .school = Schulgruppe
    .family_abroad = Familie im Ausland
    .work = Arbeit
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

wrong_ai_output =
    { $behalf ->
        [represented] Meta AI hat etwas Falsches oder Privates über sie gesagt
       *[self] Meta AI hat etwas Falsches oder Privates über mich gesagt
    }
    .hint = Sie haben so eine Antwort gesehen.
    .question = In welchem Jahr war das?
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Gründe aus anderen Lebenslagen

sensitive_origin =
    { $behalf ->
        [represented] Es zeigt, woher sie kommt
       *[self] Es zeigt, woher ich komme
    }
    .hint = Mehr müssen Sie nicht sagen. Im Text steht nur das Wort Herkunft.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

inferred_sensitive = Zusammen verrät es Privates
    .hint = Ausdrücklich steht es nirgends. Aber aus Texten und Bildern geht es hervor.
    .version = 1
    .reviewed = 2026-11-28, juristisch noch nicht geprüft

criminal_matters = Es geht auch um eine Straftat oder ein Verfahren
    .hint = Als Opfer, Zeuge oder Beschuldigter. Sie müssen nicht sagen, was davon.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

dependants =
    { $behalf ->
        [represented] Sie sorgt für jemanden, der zu sehen ist
       *[self] Ich sorge für jemanden, der zu sehen ist
    }
    .hint = Jemand, der Hilfe braucht. Im Text stehen kein Name und keine Krankheit.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

deceased = Es zeigt jemanden, der gestorben ist
    .hint =
        { $behalf ->
             [represented] Sie ist auf diesen Bildern auch zu sehen.
            *[self] Sie sind auf diesen Bildern auch zu sehen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

journalist_activist =
    { $behalf ->
        [represented] Sie tritt für etwas ein, und andere vertrauen ihr
       *[self] Ich trete für etwas ein, und andere vertrauen mir
    }
    .hint = Etwa in der Presse oder für Rechte von Menschen. Im Text steht nichts Genaues.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

persecution = Es kann Menschen in einem anderen Land gefährden
    .hint = Im Text stehen kein Land und keine Namen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

exposed_role =
    { $behalf ->
        [represented] Ihr Beruf macht sie zum Ziel
       *[self] Mein Beruf macht mich zum Ziel
    }
    .hint =
        { $behalf ->
             [represented] Im Text steht nicht, wo die Person arbeitet.
            *[self] Im Text steht nicht, wo Sie arbeiten.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

workplace_exposure =
    { $behalf ->
        [represented] Es kann ihr bei der Arbeit schaden
       *[self] Es kann mir bei der Arbeit schaden
    }
    .hint = Alte Beiträge lassen sich falsch lesen.
    .question = Worum geht es?
    .job_search =
        { $behalf ->
             [represented] Suche nach Arbeit
            *[self] Ich suche Arbeit
        }
    .employer_rules = Regeln im Betrieb
    .old_statements =
        { $behalf ->
             [represented] Was die Person früher gesagt hat
            *[self] Was ich früher gesagt habe
        }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

likeness_is_income =
    { $behalf ->
        [represented] Sie lebt von Gesicht oder Stimme
       *[self] Ich lebe von Gesicht oder Stimme
    }
    .hint = Kopien durch KI können Arbeit kosten.
    .question = Was für eine Arbeit ist es?
    .modelling = Als Model
    .acting = Schauspiel
    .voice = Arbeit mit der Stimme
    .sport = Sport
    .influencer = Ein eigener Kanal
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

business_page =
    { $behalf ->
        [represented] Sie führt eine Seite, die sie zeigt
       *[self] Ich führe eine Seite, die mich zeigt
    }
    .hint = Eine Firma hat dieses Recht nicht, der Mensch dahinter schon.
    .question = Was für eine Seite ist es?
    .sole_trader =
        { $behalf ->
             [represented] Ein eigener kleiner Betrieb
            *[self] Mein kleiner Betrieb
        }
    .club_officer = Ein Verein
    .artist =
        { $behalf ->
             [represented] Die eigene Kunst
            *[self] Meine Kunst
        }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

form_obstacle =
    { $behalf ->
        [child] Das Formular ging bei uns nicht
        [represented] Das Formular ging bei ihr nicht
       *[self] Das Formular ging bei mir nicht
    }
    .hint = Daran soll es nicht liegen. Ein Brief zählt auch.
    .question = Was ging nicht?
    .hacked = Das Konto ist in fremder Hand
    .blocked = Das Konto ist gesperrt
    .lost_access = Der Zugang ist verloren
    .no_code = Der Code kam nicht
    .barrier = So, wie es gemacht ist, geht es nicht
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

conscience =
    { $behalf ->
        [represented] Es geht gegen das, wonach sie lebt
       *[self] Es geht gegen das, wonach ich lebe
    }
    .hint = Am besten mit einem weiteren Grund. Sie müssen nicht sagen, welcher Glaube es ist.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

memorisation =
    { $behalf ->
        [child] Mein Kind ist leicht zu erkennen
        [represented] Sie ist leicht zu erkennen
       *[self] Ich bin leicht zu erkennen
    }
    .hint = Was selten ist, kann eine KI wieder ausgeben.
    .question = Woran liegt das?
    .rare_name = Ein seltener Name
    .unusual_story = Eine seltene Geschichte
    .many_pictures = Viele Bilder, die sich gleichen
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
