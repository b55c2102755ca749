### Der Widerspruch, auf Deutsch.
###
### Eine Nachricht ist ein Absatz oder ein Teil davon; warum jemand widerspricht, steht in
### reasons.ftl. `.version` steigt, wenn sich der Sinn ändert; `.reviewed` sagt, wer den Text geprüft
### hat. Die Zeilenumbrüche hier dienen nur dem Lesen. Welche Werte es gibt, steht in
### en/objection.ftl.

## Der Satz des Widerspruchs

opening-gdpr =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und widerspreche der Verwendung
            seiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI bei Meta, auch
            von generativen Modellen und Modellen für Dritte.
        [represented] Als bevollmächtigte Vertretung einer anderen Person widerspreche ich der
            Verwendung ihrer personenbezogenen Daten zur Entwicklung und Verbesserung von KI bei
            Meta, auch von generativen Modellen und Modellen für Dritte.
       *[self] Ich widerspreche der Verwendung meiner personenbezogenen Daten zur Entwicklung und
            Verbesserung von KI bei Meta, auch von generativen Modellen und Modellen für Dritte.
    }
    { $reasons ->
        [yes] { $behalf ->
            [child] Die Gründe ergeben sich aus der besonderen Situation meines Kindes, das
                Widerspruchsrecht aus
            [represented] Die Gründe ergeben sich aus der besonderen Situation dieser Person, das
                Widerspruchsrecht aus
           *[self] Meine Gründe ergeben sich aus meiner besonderen Situation, mein Widerspruchsrecht
                aus
        }
       *[no] { $behalf ->
            [self] Mein Widerspruchsrecht ergibt sich aus
           *[child] Das Widerspruchsrecht ergibt sich aus
        }
    } Artikel 21 Absatz 1 DSGVO (Datenschutz-Grundverordnung).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

opening-uk_gdpr =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und widerspreche der Verwendung
            seiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI bei Meta, auch
            von generativen Modellen und Modellen für Dritte.
        [represented] Als bevollmächtigte Vertretung einer anderen Person widerspreche ich der
            Verwendung ihrer personenbezogenen Daten zur Entwicklung und Verbesserung von KI bei
            Meta, auch von generativen Modellen und Modellen für Dritte.
       *[self] Ich widerspreche der Verwendung meiner personenbezogenen Daten zur Entwicklung und
            Verbesserung von KI bei Meta, auch von generativen Modellen und Modellen für Dritte.
    }
    { $reasons ->
        [yes] { $behalf ->
            [child] Die Gründe ergeben sich aus der besonderen Situation meines Kindes, das
                Widerspruchsrecht aus
            [represented] Die Gründe ergeben sich aus der besonderen Situation dieser Person, das
                Widerspruchsrecht aus
           *[self] Meine Gründe ergeben sich aus meiner besonderen Situation, mein Widerspruchsrecht
                aus
        }
       *[no] { $behalf ->
            [self] Mein Widerspruchsrecht ergibt sich aus
           *[child] Das Widerspruchsrecht ergibt sich aus
        }
    } Artikel 21 Absatz 1 UK GDPR (Datenschutz-Grundverordnung des Vereinigten Königreichs).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

opening-fadp =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und untersage Ihnen
            ausdrücklich die Bearbeitung seiner Personendaten zur Entwicklung und Verbesserung von
            KI bei Meta, auch von generativen Modellen und Modellen für Dritte.
        [represented] Als bevollmächtigte Vertretung einer anderen Person untersage ich Ihnen
            ausdrücklich die Bearbeitung ihrer Personendaten zur Entwicklung und Verbesserung von KI
            bei Meta, auch von generativen Modellen und Modellen für Dritte.
       *[self] Ich untersage Ihnen ausdrücklich die Bearbeitung meiner Personendaten zur Entwicklung
            und Verbesserung von KI bei Meta, auch von generativen Modellen und Modellen für Dritte.
    } Das erkläre ich nach Artikel 30 Absatz 2 Buchstabe b des Datenschutzgesetzes (DSG). Es gilt
    auch für Daten, die schon öffentlich sind (Art. 30 Abs. 3).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

opening-lgpd =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und widerspreche der Verwendung
            seiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI bei Meta, auch
            von generativen Modellen und Modellen für Dritte.
        [represented] Als bevollmächtigte Vertretung einer anderen Person widerspreche ich der
            Verwendung ihrer personenbezogenen Daten zur Entwicklung und Verbesserung von KI bei
            Meta, auch von generativen Modellen und Modellen für Dritte.
       *[self] Ich widerspreche der Verwendung meiner personenbezogenen Daten zur Entwicklung und
            Verbesserung von KI bei Meta, auch von generativen Modellen und Modellen für Dritte.
    }
    { $reasons ->
        [yes] { $behalf ->
            [child] Die Gründe ergeben sich aus der besonderen Situation meines Kindes, das
                Widerspruchsrecht aus
            [represented] Die Gründe ergeben sich aus der besonderen Situation dieser Person, das
                Widerspruchsrecht aus
           *[self] Meine Gründe ergeben sich aus meiner besonderen Situation, mein Widerspruchsrecht
                aus
        }
       *[no] { $behalf ->
            [self] Mein Widerspruchsrecht ergibt sich aus
           *[child] Das Widerspruchsrecht ergibt sich aus
        }
    } Artikel 18 § 2 LGPD (Datenschutzgesetz Brasiliens).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Was es umfasst

scope =
    Das gilt für { $behalf ->
        [child] die öffentlichen Inhalte meines Kindes
        [represented] die öffentlichen Inhalte dieser Person
       *[self] meine öffentlichen Inhalte
    }, frühere wie künftige, samt Metadaten{ $named ->
        [yes] , vor allem für { $content }
       *[no] {""}
    }. Es gilt auch für Inhalte anderer, die { $behalf ->
        [child] mein Kind zeigen oder nennen, für Interaktionen mit KI-Funktionen und für Daten über
            mein Kind von Partnern oder aus anderen Quellen.
        [represented] diese Person zeigen oder nennen, für Interaktionen mit KI-Funktionen und für
            Daten über sie von Partnern oder aus anderen Quellen.
       *[self] mich zeigen oder nennen, für meine Interaktionen mit KI-Funktionen und für Daten über
            mich von Partnern oder aus anderen Quellen.
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

content-photos_of_me =
    { $behalf ->
        [child] Fotos meines Kindes
        [represented] Fotos dieser Person
       *[self] Fotos von mir
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

content-photos_of_children =
    { $behalf ->
        [child] Fotos meines Kindes
        [represented] Fotos ihrer Kinder
       *[self] Fotos meiner Kinder
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

content-videos_voice =
    { $behalf ->
        [child] Aufnahmen seiner Stimme
        [represented] Aufnahmen ihrer Stimme
       *[self] Aufnahmen meiner Stimme
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

content-posts_comments =
    { $behalf ->
        [child] seine Texte
        [represented] ihre Texte
       *[self] meine Texte
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

content-creative_work =
    { $behalf ->
        [child] seine kreativen Werke
        [represented] ihre kreativen Werke
       *[self] meine kreativen Werke
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

list = { $start } und { $last }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## In eigenen Worten

own-words = In meinen eigenen Worten:
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Die Beweislast

burden-gdpr =
    Es ist an Ihnen, zwingende schutzwürdige Gründe nachzuweisen, die { $behalf ->
        [child] die Interessen, Rechte und Freiheiten meines Kindes
        [represented] die Interessen, Rechte und Freiheiten dieser Person
       *[self] meine Interessen, Rechte und Freiheiten
    } überwiegen. Allgemeine Geschäftsinteressen genügen nicht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

burden-uk_gdpr =
    Es ist an Ihnen, zwingende schutzwürdige Gründe nachzuweisen, die { $behalf ->
        [child] die Interessen, Rechte und Freiheiten meines Kindes
        [represented] die Interessen, Rechte und Freiheiten dieser Person
       *[self] meine Interessen, Rechte und Freiheiten
    } überwiegen. Allgemeine Geschäftsinteressen genügen nicht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

burden-fadp =
    Es ist an Ihnen, eine Rechtfertigung nach Artikel 31 darzulegen, etwa ein überwiegendes
    Interesse. Allgemeine Geschäftsinteressen genügen nicht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

burden-lgpd =
    Aus meiner Sicht wahrt diese Verwendung { $breaches } nicht. Es ist an Ihnen zu zeigen, dass sie
    in diesem Fall dem Gesetz entspricht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

breach-expectation = die berechtigten Erwartungen (Art. 10 II)
    .short = Art. 10 II
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

breach-purpose =
    den ursprünglichen Zweck der Daten (Art. 7 §§ 3 und 7)
    .short = Art. 7 §§ 3 und 7
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

breach-transparency = die Pflicht zur Transparenz (Art. 6 VI und Art. 9)
    .short = Art. 6 VI und Art. 9
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

breach-sensitive = den Schutz sensibler Daten (Art. 11)
    .short = Art. 11
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

breach-children = das Wohl von Kindern (Art. 14)
    .short = Art. 14
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

breach-necessity = den Grundsatz der Erforderlichkeit (Art. 6 III)
    .short = Art. 6 III
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Worum es geht

requests-gdpr = Ich bitte Sie um
    .stop = das Ende dieser Verwendung und Einschränkung der Verarbeitung bis zur Entscheidung (Art.
        18 Abs. 1 lit. d);
    .erase = Löschung aus Trainingsdatensätzen (Art. 17 Abs. 1 lit. c) und Ausschluss von
        künftigem Training;
    .recipients = Mitteilung an Empfänger und deren Namen (Art. 19);
    .confirm =
        schriftliche Bestätigung{ $number ->
            [many] {" "}für jedes Konto
           *[other] {""}
        };
    .refusal = Gründe für diesen Fall, falls Sie ablehnen (Art. 12 Abs. 4).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

requests-uk_gdpr = Ich bitte Sie um
    .stop = das Ende dieser Verwendung und Einschränkung der Verarbeitung bis zur Entscheidung (Art.
        18 Abs. 1 lit. d);
    .erase = Löschung aus Trainingsdatensätzen (Art. 17 Abs. 1 lit. c) und Ausschluss von
        künftigem Training;
    .recipients = Mitteilung an Empfänger und deren Namen (Art. 19);
    .confirm =
        schriftliche Bestätigung{ $number ->
            [many] {" "}für jedes Konto
           *[other] {""}
        };
    .refusal = Gründe für diesen Fall, falls Sie ablehnen (Art. 12 Abs. 4).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

requests-fadp = Ich bitte Sie um
    .stop = das Ende dieser Bearbeitung, auch während der Klärung;
    .erase = Löschung aus Trainingsdatensätzen (Art. 32 Abs. 2) und Ausschluss von
        künftigem Training;
    .recipients = Verzicht auf jede Weitergabe zu diesem Zweck und Mitteilung an alle, die die Daten
        schon haben;
    .confirm =
        schriftliche Bestätigung{ $number ->
            [many] {" "}für jedes Konto
           *[other] {""}
        };
    .refusal = Angabe, worauf Sie sich in diesem Fall stützen, falls Sie anderer Ansicht sind.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

requests-lgpd = Ich bitte Sie um
    .stop = das Ende dieser Verwendung und die Sperrung der Daten dafür (Art. 18 IV);
    .erase = Löschung aus Trainingsdatensätzen und Ausschluss von künftigem Training;
    .recipients = Mitteilung an die Empfänger (Art. 18 § 6) und deren Namen (Art. 18 VII);
    .confirm =
        schriftliche Bestätigung{ $number ->
            [many] {" "}für jedes Konto
           *[other] {""}
        };
    .refusal = Gründe für diesen Fall, falls Sie ablehnen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Bis wann

deadline-statutory =
    Ich erwarte Ihre Antwort unverzüglich, spätestens { $unit ->
       *[month] { $amount ->
            [one] innerhalb eines Monats
           *[other] innerhalb von { $amount } Monaten
        }
        [week] { $amount ->
            [one] innerhalb einer Woche
           *[other] innerhalb von { $amount } Wochen
        }
        [day] { $amount ->
            [one] innerhalb eines Tages
           *[other] innerhalb von { $amount } Tagen
        }
        [working_day] { $amount ->
            [one] innerhalb eines Arbeitstags
           *[other] innerhalb von { $amount } Arbeitstagen
        }
    } nach Eingang{ $instrument ->
        [gdpr] {" "}(Art. 12 Abs. 3)
        [uk_gdpr] {" "}(Art. 12 Abs. 3 und Art. 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

deadline-courtesy =
    Das Gesetz setzt für diese Antwort keine Frist. Ich freue mich, wenn Sie mir { $unit ->
        [month] { $amount ->
            [one] innerhalb eines Monats
           *[other] innerhalb von { $amount } Monaten
        }
        [week] { $amount ->
            [one] innerhalb einer Woche
           *[other] innerhalb von { $amount } Wochen
        }
       *[day] { $amount ->
            [one] innerhalb eines Tages
           *[other] innerhalb von { $amount } Tagen
        }
        [working_day] { $amount ->
            [one] innerhalb eines Arbeitstags
           *[other] innerhalb von { $amount } Arbeitstagen
        }
    } schriftlich antworten.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Was es nicht ist, und wen es betrifft

boundary =
    { $account ->
        [yes] Ich verlange keine Löschung von Konto oder Beiträgen und widerrufe keine Einwilligung.
       *[no] Ich verlange keine Löschung von Beiträgen und widerrufe keine Einwilligung.
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

accounts =
    { $number ->
        [none] Wenn Sie mehr Angaben brauchen, um die Inhalte zu finden, nennen Sie mir, welche.
        [one] { $behalf ->
             [child] Dies gilt für das Konto meines Kindes bei
             [represented] Dies gilt für das Konto dieser Person bei
            *[self] Dies gilt für mein Konto bei
        } { $accounts }.
       *[many] { $linked ->
            [yes] { $behalf ->
                 [child] Dies gilt für die Konten meines Kindes bei
                 [represented] Dies gilt für die Konten dieser Person bei
                *[self] Dies gilt für meine Konten bei
            } { $accounts }, verknüpft in der Kontenübersicht.
            [no] { $behalf ->
                 [child] Dies gilt für jedes Konto meines Kindes bei
                 [represented] Dies gilt für jedes Konto dieser Person bei
                *[self] Dies gilt für jedes meiner Konten bei
            } { $accounts }, die nicht verknüpft sind.
            [unsure] { $behalf ->
                 [child] Dies gilt für jedes Konto meines Kindes bei
                 [represented] Dies gilt für jedes Konto dieser Person bei
                *[self] Dies gilt für jedes meiner Konten bei
            } { $accounts }; ob sie verknüpft sind, ist mir nicht bekannt.
           *[none] { $behalf ->
                 [child] Dies gilt für die Konten meines Kindes bei
                 [represented] Dies gilt für die Konten dieser Person bei
                *[self] Dies gilt für meine Konten bei
            } { $accounts }.
        }
    } Wohnsitzland: { $country }.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

account-whatsapp = WhatsApp (mit Meta AI)
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

closing =
    { $instrument ->
        [fadp] Freundliche Grüsse
       *[gdpr] Mit freundlichen Grüßen
    }{ $behalf ->
        [child] , für mein Kind:
        [represented] , für die vertretene Person:
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Der kurze Text: Widerspruch, ein Grund, was verlangt wird

short-opening-gdpr =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und widerspreche der Verwendung
            seiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI bei Meta (Art. 21
            Abs. 1 DSGVO, Datenschutz-Grundverordnung).
        [represented] Als bevollmächtigte Vertretung widerspreche ich der Verwendung der
            personenbezogenen Daten einer anderen Person zur Entwicklung und Verbesserung von KI bei
            Meta (Art. 21 Abs. 1 DSGVO, Datenschutz-Grundverordnung).
       *[self] Ich widerspreche der Verwendung meiner personenbezogenen Daten zur Entwicklung und
            Verbesserung von KI bei Meta, ob von mir oder anderen geteilt (Art. 21 Abs. 1 DSGVO,
            Datenschutz-Grundverordnung).
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-opening-uk_gdpr =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und widerspreche der Verwendung
            seiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI bei Meta (Art. 21
            Abs. 1 UK GDPR, britische Datenschutzverordnung).
        [represented] Als bevollmächtigte Vertretung widerspreche ich der Verwendung der
            personenbezogenen Daten einer anderen Person zur Entwicklung und Verbesserung von KI bei
            Meta (Art. 21 Abs. 1 UK GDPR, britische Datenschutzverordnung).
       *[self] Ich widerspreche der Verwendung meiner personenbezogenen Daten zur Entwicklung und
            Verbesserung von KI bei Meta, ob von mir oder anderen geteilt (Art. 21 Abs. 1 UK GDPR,
            britische Datenschutzverordnung).
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-opening-fadp =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und untersage Ihnen
            ausdrücklich die Bearbeitung seiner Personendaten zur Entwicklung und Verbesserung von
            KI bei Meta (Art. 30 Abs. 2 lit. b Datenschutzgesetz).
        [represented] Als bevollmächtigte Vertretung untersage ich Ihnen ausdrücklich die
            Bearbeitung der Personendaten einer anderen Person zur Entwicklung und Verbesserung von
            KI bei Meta (Art. 30 Abs. 2 lit. b Datenschutzgesetz).
       *[self] Ich untersage Ihnen ausdrücklich die Bearbeitung meiner Personendaten zur Entwicklung
            und Verbesserung von KI bei Meta, ob von mir oder anderen geteilt (Art. 30 Abs. 2 lit. b
            Datenschutzgesetz).
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-opening-lgpd =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und widerspreche der Verwendung
            seiner Daten zur Entwicklung und Verbesserung von KI bei Meta (Art. 18 § 2 LGPD,
            Datenschutzgesetz Brasiliens).
        [represented] Als bevollmächtigte Vertretung widerspreche ich der Verwendung der Daten einer
            anderen Person zur Entwicklung und Verbesserung von KI bei Meta (Art. 18 § 2 LGPD,
            Datenschutzgesetz Brasiliens).
       *[self] Ich widerspreche der Verwendung meiner Daten zur Entwicklung und Verbesserung von KI
            bei Meta (Art. 18 § 2 LGPD, Datenschutzgesetz Brasiliens).
    } Sie wahrt aus meiner Sicht { $breaches } nicht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-closing =
    { $instrument ->
        [lgpd] Ich bitte um Ausschluss vom Training und schriftliche Bestätigung.
       *[gdpr] Ich bitte um Ausschluss dieser Daten vom Training und um schriftliche Bestätigung.
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
