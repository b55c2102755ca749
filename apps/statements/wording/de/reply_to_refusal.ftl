### Die Antwort auf eine Ablehnung, auf Deutsch, je nach dem Grund, den Meta genannt hat.
###
### Wie Meta abgewogen hat, wissen wir nicht: fragen, nie behaupten. Werte: en/reply_to_refusal.ftl.

refused =
    { $way ->
        [two] Ihre Nachricht vom { $asked_day } lehnt { my-noun-acc-of } nach { law-article } ab.
            Damit bin ich nicht einverstanden; meine Erklärung gilt weiter. { concerns }
        [three] Mit Ihrer Nachricht vom { $asked_day } haben Sie { my-noun-acc-of } nach { law-article }
            abgelehnt. Ich halte daran fest. { concerns }
       *[one] Am { $asked_day } haben Sie { my-noun-acc-of } nach { law-article } abgelehnt. Ich
            halte daran fest. { concerns }
    }
    .short =
        { $way ->
            [two] An { my-noun-dat-of } (Daten für KI bei Meta) halte ich nach Ihrer Ablehnung
                vom { $asked_day } fest.
            [three] Sie haben { my-noun-acc-of } (Daten für KI bei Meta) am { $asked_day } abgelehnt. Ich
                bleibe dabei.
           *[one] Am { $asked_day } haben Sie { my-noun-acc-of } abgelehnt (Daten für KI bei
                Meta). Ich halte daran fest.
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

refusal-no_own_ground =
    { $instrument ->
        [fadp] Sie vermissen eigene Gründe. Eine ausdrückliche Untersagung braucht keine. { $reasons ->
            [yes] Ich nenne sie trotzdem.
           *[no] {""}
        }
       *[other] { $reasons ->
            [yes] Sie vermissen eigene Gründe. { not-dealt-with }
           *[no] Sie vermissen eigene Gründe. { form-optional } { why-at-all } Ich bitte Sie, darauf
                einzugehen.
        }
    }
    .short =
        { $instrument ->
            [fadp] { $reasons ->
                [yes] Eine Untersagung braucht keine Gründe; hier ist trotzdem einer.
               *[no] Eine Untersagung braucht keine Gründe.
            }
           *[other] { $reasons ->
                [yes] { $asked ->
                    [yes] Ein eigener Grund fehlt nicht{ $brief ->
                        [yes] :
                       *[no] ; auf diesen sind Sie nicht eingegangen.
                    }
                   *[no] Ein eigener Grund fehlt nicht.
                }
               *[no] { form-optional } Ich bitte Sie, die Sache selbst zu prüfen.
            }
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

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
       *[other] { $residence ->
            [NG] Nach diesem Gesetz dürfen Sie nur weitermachen, wenn Sie ein öffentliches Interesse oder
                andere berechtigte Gründe nachweisen, die { burden-whose } Interessen überwiegen; darum bitte
                ich Sie für diesen Fall.
            [JE] Sie haben zu zeigen, dass sie in diesem Fall { burden-whose } Interessen überwiegen.
           *[other] Ich bitte Sie zu zeigen, dass sie in diesem Fall { burden-whose } Interessen überwiegen.
        }
    } { $instrument ->
        [gdpr] { $way ->
            [two] Ihre eigene Richtlinie nennt als Maßstab, was zu erwarten war, Risiken, Nutzen und mildere
                Mittel.
            [three] Erwartungen, Risiken, Nutzen, mildere Mittel: Das sind die Punkte, die Ihre Richtlinie
                nennt.
           *[one] Nach Ihrer Richtlinie prüfen Sie, was zu erwarten war, Risiken, Nutzen und ob es mildere
                Mittel gibt.
        }
       *[other] {""}
    } { $reasons ->
        [yes] Ich bitte Sie, mir Punkt für Punkt zu sagen, wie Sie Folgendes gewichtet haben.
       *[no] Ich bitte Sie, mir zu sagen, wie Sie in diesem Fall Erwartungen, Risiken, Nutzen und mildere
            Mittel gewichtet haben.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                [local_cessation] Nennen Sie mir die Vorschrift dafür.
               *[other] Sagen Sie mir, warum Ihre Gründe dies überwiegen:
            }
           *[no] Sie berufen sich auf eigene Gründe. { $instrument ->
                [local_cessation] Nennen Sie mir die Vorschrift, nach der Sie hier ablehnen dürfen.
               *[other] Sagen Sie mir, warum sie hier { burden-whose } Interessen überwiegen.
            }
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

refusal-not_covered =
    Sie schreiben, Inhalte anderer seien nicht umfasst. Daten über { whom } bleiben Daten über { whom },
    wer immer sie teilt. { $instrument ->
        [gdpr] Seit Dezember 2025 nennt Ihre Richtlinie für Europa auch öffentliche Inhalte anderer.
            Darum bitte ich um Auskunft,
       *[other] Darum bitte ich um Auskunft,
    } wie Sie Inhalte anderer über { whom } erkennen und auslassen. Hilft
    Ihnen dabei ein Link, sagen Sie es mir. { $instrument ->
        [gdpr] Lehnen Sie weiter ab, verlangt das Gesetz Gründe, die diesen Fall betreffen (Art. 12 Abs. 4).
        [uk_gdpr] Lehnen Sie weiter ab, verlangt das Gesetz Gründe, die diesen Fall betreffen (Art. 12
            Abs. 4).
       *[other] {""}
    } { $reasons ->
        [yes] Ich bitte Sie, auf jeden dieser Punkte einzugehen:
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] Auch das sind Daten über { whom }.
           *[no] Sie schreiben, Inhalte anderer seien nicht umfasst. Auch das sind Daten über { whom }.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

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
        [yes] { $asked ->
            [yes] Auf diese Punkte sind Sie nicht eingegangen:
           *[no] Ich bitte Sie, auf jeden dieser Punkte einzugehen:
        }
       *[no] {""}
    }
    .short =
        { $reasons ->
            [yes] Sie nennen keine Gründe, auch nicht hierzu:
           *[no] Sie nennen keine Gründe.
        }
    .version = 4
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

again = { requests-intro }
    .decide =
        { $way ->
            [two] eine neue Prüfung und Entscheidung in diesem Fall;
            [three] eine neue Entscheidung, die auf diesen Fall eingeht;
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
           *[other] bei erneuter Ablehnung die Angabe, was aus Ihrer Sicht { burden-whose } Interessen überwiegt;
        }
    .confirm = Ihre Entscheidung in schriftlicher Form.
    .short =
        { $acknowledged ->
            [yes] Bestätigen Sie binnen 30 Tagen den Eingang und entscheiden Sie neu, mit Gründen.
           *[no] { $tone ->
                [firm] Ich erwarte eine neue, schriftliche Entscheidung mit Gründen für diesen Fall.
               *[plain] { $way ->
                    [two] Ich bitte Sie, neu zu entscheiden, schriftlich und mit Gründen für diesen Fall.
                    [three] Entscheiden Sie noch einmal, schriftlich und mit Gründen für diesen Fall.
                   *[one] Ich bitte um eine neue, schriftliche Entscheidung mit Gründen für diesen Fall.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

not-dealt-with =
    { $asked ->
        [yes] { noun-start } nennt { $behalf ->
            [self] Gründe aus meinem Leben
            [child] Gründe aus dem Leben meines Kindes
           *[represented] Gründe aus dem Leben dieser Person
        }, und Ihre Antwort geht auf sie nicht ein:
       *[no] { $way ->
            [two] Es gibt solche Gründe; ich bitte Sie, auf jeden einzugehen:
            [three] Sie fehlen nicht. Gehen Sie auf jeden dieser Punkte ein:
           *[one] Es gibt sie, und ich bitte Sie, auf jeden dieser Punkte einzugehen:
        }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

why-at-all =
    { $behalf ->
        [self] Mir kommt es darauf an, über diese Verwendung selbst zu entscheiden: Was ein Modell gelernt
            hat, lässt sich schwer zurückholen.
        [child] Mir kommt es darauf an, dass mein Kind über diese Verwendung noch selbst entscheiden kann:
            Was ein Modell gelernt hat, lässt sich schwer zurückholen.
       *[represented] Es kommt darauf an, dass diese Person über diese Verwendung selbst entscheidet: Was
            ein Modell gelernt hat, lässt sich schwer zurückholen.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

form-optional =
    { $form_reasons ->
        [optional] In Ihrem eigenen Formular sind Gründe freiwillig.
       *[unknown] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft
