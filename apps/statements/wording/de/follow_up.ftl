### Die Erinnerung nach Schweigen, auf Deutsch; im Vereinigten Königreich eine Beschwerde bei Meta selbst.
###
### Schweigen ist weder Zustimmung noch Ablehnung: nie sagen, was es „bedeutet“. Werte: en/follow_up.ftl.

silence =
    Am { $sent } { did }, nach { law-article }. { $place ->
        [none] {""}
       *[other] { $way ->
            [two] Gesendet über: { $place }.
            [three] Gesendet auf diesem Weg: { $place }.
           *[one] So habe ich es gesendet: { $place }.
        }
    } { $silence ->
        [received] Sie haben mir seither geschrieben, aber eine Entscheidung fehlt noch.
        [answered] Sie haben nach weiteren Angaben gefragt, und ich habe sie gemacht; eine Entscheidung
            fehlt noch.
       *[none] { $way ->
            [two] Eine Antwort hat mich nicht erreicht.
            [three] Noch immer habe ich keine Antwort.
           *[one] Eine Antwort habe ich nicht bekommen.
        }
    }
    .short =
        Am { $sent } { did }. { $sourced ->
            [yes] { $ends ->
                [several] Fällig waren Antworten bis zum { $due }; es kam keine.
                [last] Die letzte Frist endete am { $due } ohne Antwort.
               *[one] { $silence ->
                    [none] Bis zum { $due } war eine Antwort fällig; es kam keine.
                   *[received] Bis zum { $due } war eine Entscheidung fällig; es kam keine.
                }
            }
           *[no] { $silence ->
                [none] Eine Antwort kam nicht.
               *[received] Eine Entscheidung kam nicht.
            }
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

period-over =
    { $sourced ->
        [yes] { $instrument ->
            [gdpr] { period-of-law } Haben Sie nichts getan, hätten Sie mir binnen eines Monats nach Eingang
                die Gründe nennen und sagen müssen, wo ich mich beschweren oder klagen kann (Art. 12 Abs. 4);
                dieser Monat lässt sich nicht verlängern.
            [uk_gdpr] { period-of-law } Haben Sie nichts getan, hätten Sie mir auch die Gründe nennen und sagen
                müssen, wo ich mich beschweren oder klagen kann (Art. 12 Abs. 4).
           *[other] Ihre Antwort war { period } nach Eingang fällig ({ $rule_cites }); die Frist ist am { $due }
                abgelaufen.
        }
       *[no] { $statutory ->
            [yes] { $asked ->
                [yes] Um Ihre Antwort hatte ich { period } nach Eingang gebeten; diese Zeit ist am { $due }
                    abgelaufen.
               *[no] {""}
            }
           *[no] { $instrument ->
                [local_objection] Eine gesetzliche Frist für Ihre Antwort ist mir nicht bekannt
                [local_cessation] Eine gesetzliche Frist für Ihre Antwort ist mir nicht bekannt
               *[other] Das Gesetz setzt für Ihre Antwort keine Frist
            }{ $asked ->
                [yes] ; gebeten hatte ich um eine Antwort bis zum { $due }.
               *[no] .
            }
        } { $way ->
            [two] Ich möchte, dass die Sache geklärt ist.
            [three] Für mich ist die Sache noch offen.
           *[one] Ich möchte nicht, dass die Sache in Vergessenheit gerät.
        }
    }
    .version = 4
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

unchanged =
    { noun-start } { $way ->
        [two] gilt so wie bisher.
        [three] ist nicht zurückgenommen.
       *[one] gilt unverändert.
    } { scope-again }
    .short =
        { $number ->
            [none] Es geht um Inhalte anderer über { whom }, etwaige KI-Chats und Daten von Partnern.
           *[other] Es geht um eigene Inhalte, Inhalte anderer über { whom }, KI-Chats und Daten von
                Partnern.
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

confirm =
    { $tone ->
        [firm] { $way ->
            [two] Ich verlange Ihre schriftliche Bestätigung, dass { confirm-what }
            [three] Bestätigen Sie mir schriftlich, dass { confirm-what }
           *[one] Ich erwarte Ihre schriftliche Bestätigung, dass { confirm-what }
        }
       *[plain] { $way ->
            [two] Ich bitte um die schriftliche Bestätigung, dass { confirm-what }
            [three] Was ich brauche, ist Ihre schriftliche Bestätigung, dass { confirm-what }
           *[one] Ich bitte Sie, mir schriftlich zu bestätigen, dass { confirm-what }
        }
    } Eine Kopie { my-noun-gen } liegt bei; nimmt dieser Weg keine Anlage auf, schicke ich sie auf Anfrage.
    .short =
        { noun-start } gilt weiter. { $acknowledged ->
            [yes] Bestätigen Sie binnen 30 Tagen den Eingang und danach das Ende{ $brief ->
                [yes] .
               *[no] {" "}dieser Nutzung.
            }
           *[no] { confirm-by }
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

confirm-by =
        { $tone ->
            [firm] Ich erwarte bis zum { $due } die schriftliche Bestätigung{ confirm-end }
           *[plain] Ich bitte bis zum { $due } um die schriftliche Bestätigung{ confirm-end }
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

confirm-what =
    Sie diese { $act ->
        [forbid] Bearbeitung
       *[object] Verwendung
    }{ $number ->
        [many] {" "}für jedes Konto
       *[other] {""}
    } beendet haben und die Daten aus dem Training heraushalten.{ $instrument ->
        [gdpr] {" "}{ restricted }
        [uk_gdpr] {" "}{ restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

restricted =
    { $asked ->
        [yes] Bis zu Ihrer Entscheidung ist die Verarbeitung einzuschränken, wie verlangt (Art. 18 Abs. 1 lit. d).
       *[no] Nun verlange ich auch, die Verarbeitung bis zu Ihrer Entscheidung einzuschränken (Art. 18
            Abs. 1 lit. d).
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

period-of-law =
    { $extended ->
        [yes] Sie haben mir mitgeteilt, dass Sie für die Antwort mehr Zeit brauchen; auch diese Frist ist am
            { $due } abgelaufen.
       *[no] { $way ->
            [two] Sie waren verpflichtet, mir { period } nach Eingang mitzuteilen, was Sie getan haben
            [three] Was Sie getan haben, hätte ich { period } nach Eingang erfahren müssen
           *[one] Sie hätten mir { period } nach Eingang mitteilen müssen, was Sie getan haben
        }{ $instrument ->
            [uk_gdpr] {" "}(Art. 12 Abs. 3 und Art. 12A)
           *[gdpr] {" "}(Art. 12 Abs. 3)
        }; diese Frist ist am { $due } abgelaufen.
    }
    .version = 2
    .reviewed = 2026-11-28, juristisch noch nicht geprüft

my-noun-gen =
    { $act ->
        [forbid] meiner Untersagung
        [cease] meiner Aufforderung
       *[object] meines Widerspruchs
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

confirm-end =
    { $brief ->
        [yes] .
       *[no] , dass Sie diese Nutzung beendet haben.
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft
