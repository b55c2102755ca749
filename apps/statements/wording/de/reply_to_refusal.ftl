### Die Antwort auf eine Ablehnung, auf Deutsch, je nach dem Grund, den Meta genannt hat.
###
### Wie Meta abgewogen hat, wissen wir nicht: fragen, nie behaupten. Werte: en/reply_to_refusal.ftl.

refused =
    { $way ->
        [two] Ihre Nachricht vom { $asked_day } lehnt { my-noun-acc-of } nach { law-article } ab.
            Damit bin ich nicht einverstanden und halte daran fest.
        [three] Sie haben { my-noun-acc-of } nach { law-article } abgelehnt; Ihre Nachricht ist vom
            { $asked_day }. Ich halte daran fest und bitte um eine neue Entscheidung.
       *[one] Am { $asked_day } haben Sie { my-noun-acc-of } nach { law-article } abgelehnt. Ich
            halte daran fest und bitte Sie, neu zu entscheiden.
    }
    .short =
        { $way ->
            [two] An { my-noun-dat-of } (Daten für KI bei Meta) halte ich nach Ihrer Ablehnung
                vom { $asked_day } fest.
           *[one] Am { $asked_day } haben Sie { my-noun-acc-of } abgelehnt (Daten für KI bei
                Meta). Ich halte daran fest.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

refusal-no_own_ground =
    { $reasons ->
        [yes] { $instrument ->
            [fadp] Sie vermissen eigene Gründe. Eine ausdrückliche Untersagung braucht keine. Ich nenne
                sie trotzdem.
           *[other] Sie vermissen eigene Gründe. { $behalf ->
                [self] Hier sind Gründe aus meinem Leben.
                [child] Hier sind Gründe aus dem Leben meines Kindes.
               *[represented] Hier sind Gründe aus dem Leben dieser Person.
            }
        }
       *[no] { $instrument ->
            [fadp] Sie vermissen eigene Gründe. Eine ausdrückliche Untersagung braucht keine.
           *[other] Sie vermissen eigene Gründe. Ihr eigenes Formular nennt sie freiwillig; ich bitte Sie
                daher, die Sache selbst zu prüfen.
        }
    }
    .short =
        { $reasons ->
            [yes] Sie vermissen einen eigenen Grund.
           *[no] { $instrument ->
                [fadp] Eine Untersagung braucht keine Gründe.
               *[other] Ihr eigenes Formular nennt Gründe freiwillig.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

refusal-compelling_grounds =
    Sie berufen sich auf eigene Gründe. { $instrument ->
        [gdpr] Solche Gründe zählen nur, wenn sie zwingend sind und in diesem Fall { burden-whose } Interessen
            überwiegen; eine allgemeine Abwägung genügt nicht (Art. 21 Abs. 1).
        [uk_gdpr] Solche Gründe zählen nur, wenn sie zwingend sind und in diesem Fall { burden-whose } Interessen
            überwiegen; eine allgemeine Abwägung genügt nicht (Art. 21 Abs. 1).
        [fadp] Ein überwiegendes Interesse ist für diesen Fall darzulegen (Art. 31).
        [local_cessation] { $residence ->
            [KR] Ich bitte Sie, den im Gesetz aufgezählten Fall zu nennen, in dem Sie ablehnen dürfen.
            [JP] Ich bitte Sie zu sagen, warum diese Verwendung { burden-whose } Rechte oder berechtigten
                Interessen in diesem Fall nicht zu verletzen droht.
           *[other] Ich bitte Sie, die Vorschrift zu nennen, die Ihnen das in diesem Fall erlaubt.
        }
       *[other] Ich bitte Sie zu zeigen, dass sie in diesem Fall { burden-whose } Interessen überwiegen.
    } Nach Ihrer Richtlinie prüfen Sie, was zu erwarten war, Risiken und Nutzen und ob es mildere Mittel
    gibt. { $reasons ->
        [yes] Ich bitte Sie, mir Punkt für Punkt zu sagen, wie Sie Folgendes gewichtet haben.
       *[no] Ich bitte Sie, mir zu sagen, wie Sie das jeweils gewichtet haben.
    }
    .short =
        Sie berufen sich auf eigene Gründe. { $instrument ->
            [local_cessation] Nennen Sie mir die Vorschrift, nach der Sie hier ablehnen dürfen.
           *[other] Sagen Sie mir, warum sie hier { burden-whose } Interessen überwiegen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

refusal-not_covered =
    Sie schreiben, Inhalte anderer seien nicht umfasst. Daten über { whom } bleiben Daten über { whom },
    wer immer sie teilt. { $instrument ->
        [gdpr] Seit Dezember 2025 nennt Ihre Richtlinie für Europa auch öffentliche Inhalte anderer.
            Darum bitte ich Sie, mir
       *[other] Darum bitte ich Sie, mir
    } zu sagen, wie Sie Inhalte anderer, die { whom } zeigen oder nennen, erkennen und auslassen. Hilft
    Ihnen dabei ein Link, sagen Sie es mir. { $instrument ->
        [gdpr] Sehen Sie es anders, verlangt das Gesetz Gründe, die diesen Fall betreffen (Art. 12 Abs. 4).
        [uk_gdpr] Sehen Sie es anders, verlangt das Gesetz Gründe, die diesen Fall betreffen (Art. 12
            Abs. 4).
       *[other] {""}
    } { $reasons ->
        [yes] Worauf es hier ankommt:
       *[no] {""}
    }
    .short =
        Sie schreiben, Inhalte anderer seien nicht umfasst. Daten über { whom } bleiben das, wer immer sie
        teilt.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

refusal-evidence_wanted =
    { $number ->
        [none] Sie verlangen Belege. Was Ihre Trainingsdaten enthalten, sehen nur Sie. Ich bitte Sie, nach
            Inhalten anderer zu suchen, die { whom } zeigen oder nennen; hilft Ihnen ein Link, sagen Sie
            es mir.
       *[other] Sie verlangen Belege, etwa eine Antwort einer KI. Um eine solche Antwort geht es nicht. Es
            geht um Inhalte in Ihren eigenen Diensten und ihre Nutzung für das Training, und diese
            Inhalte haben Sie selbst.
    }{ $instrument ->
        [gdpr] {" "}Das Gesetz verlangt Gründe aus der Situation eines Menschen, keine Beweise (Art. 21
            Abs. 1).
        [uk_gdpr] {" "}Das Gesetz verlangt Gründe aus der Situation eines Menschen, keine Beweise (Art.
            21 Abs. 1).
       *[other] {""}
    }
    .short =
        Die verlangten Belege betreffen Antworten einer KI. Hier geht es um Inhalte, die Sie selbst haben.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

refusal-none_given =
    Sie nennen keine Gründe. { $instrument ->
        [gdpr] Das Gesetz verlangt sie, und einen Hinweis, wo man sich beschweren und klagen kann (Art. 12
            Abs. 4).
        [uk_gdpr] Das Gesetz verlangt sie, und einen Hinweis, wo man sich beschweren und klagen kann (Art.
            12 Abs. 4).
        [fadp] Ohne sie sehe ich nicht, worauf Sie sich stützen (Art. 31).
       *[other] Ohne sie sehe ich nicht, worauf Sie sich stützen.
    } { $reasons ->
        [yes] { $behalf ->
            [self] Hier sind meine.
           *[child] Hier sind sie.
        }
       *[no] {""}
    }
    .short = Sie nennen keine Gründe.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

again = { requests-intro }
    .decide =
        { $way ->
            [two] eine neue Prüfung und Entscheidung in diesem Fall;
           *[one] eine neue Entscheidung für diesen Fall;
        }
    .restrict =
        { $instrument ->
            [gdpr] bis dahin Einschränkung der Verarbeitung (Art. 18 Abs. 1 lit. d);
            [uk_gdpr] bis dahin Einschränkung der Verarbeitung (Art. 18 Abs. 1 lit. d);
           *[other] bis dahin den Verzicht auf diese Nutzung;
        }
    .reasons =
        { $instrument ->
            [gdpr] bei erneuter Ablehnung die Gründe, die aus Ihrer Sicht { burden-whose } Interessen überwiegen (Art. 12
                Abs. 4);
            [uk_gdpr] bei erneuter Ablehnung die Gründe, die aus Ihrer Sicht { burden-whose } Interessen überwiegen (Art.
                12 Abs. 4);
            [local_cessation] bei erneuter Ablehnung die Vorschrift, die sie aus Ihrer Sicht erlaubt;
           *[other] bei erneuter Ablehnung das, was aus Ihrer Sicht { burden-whose } Interessen überwiegt;
        }
    .confirm = Ihre Entscheidung in schriftlicher Form.
    .short =
        { $tone ->
            [firm] Ich erwarte eine neue, schriftliche Entscheidung mit Gründen für diesen Fall.
           *[plain] Ich bitte um eine neue, schriftliche Entscheidung mit Gründen für diesen Fall.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
