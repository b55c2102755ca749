### Die Erinnerung nach Schweigen, auf Deutsch; im Vereinigten Königreich eine Beschwerde bei Meta selbst.
###
### Schweigen ist weder Zustimmung noch Ablehnung: nie sagen, was es „bedeutet“. Werte: en/follow_up.ftl.

silence =
    Am { $sent } { did }, nach { law-article }. { $silence ->
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
        Am { $sent } { did }. { $silence ->
            [none] { $statutory ->
                [yes] Bis zum { $due } war eine Antwort fällig; es kam keine.
               *[no] Eine Antwort kam nicht.
            }
           *[received] { $statutory ->
                [yes] Bis zum { $due } war eine Entscheidung fällig; es kam keine.
               *[no] Eine Entscheidung kam nicht.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

period-over =
    { $statutory ->
        [yes] { $extended ->
            [yes] Sie haben die Frist für Ihre Antwort verlängert. Auch die verlängerte Frist ist am
                { $due } abgelaufen.
           *[no] Ihre Antwort war { period } nach Eingang fällig; die Frist ist am { $due } abgelaufen.
        } { $instrument ->
            [gdpr] Bis dahin hätten Sie mir mitteilen müssen, was Sie getan haben (Art. 12 Abs. 3) oder warum
                Sie nichts getan haben und wo ich mich beschweren kann (Art. 12 Abs. 4).
            [uk_gdpr] Bis dahin hätten Sie mir mitteilen müssen, was Sie getan haben (Art. 12 Abs. 3 und Art. 12A)
                oder warum Sie nichts getan haben und wo ich mich beschweren kann (Art. 12 Abs. 4).
           *[other] {""}
        }
       *[no] { $instrument ->
            [local_objection] Eine gesetzliche Frist für Ihre Antwort ist mir nicht bekannt
            [local_cessation] Eine gesetzliche Frist für Ihre Antwort ist mir nicht bekannt
           *[other] Das Gesetz setzt für Ihre Antwort keine Frist
        }{ $asked ->
            [yes] ; gebeten hatte ich um sie bis zum { $due }.
           *[no] .
        } Ich möchte nicht, dass die Sache in Vergessenheit gerät.
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

unchanged = { noun-start } gilt unverändert. { scope-again }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

confirm =
    { $tone ->
        [firm] { $way ->
            [two] Ich verlange Ihre schriftliche Bestätigung, dass { confirm-what }
            [three] Bestätigen Sie mir schriftlich, dass { confirm-what }
           *[one] Ich erwarte Ihre schriftliche Bestätigung, dass { confirm-what }
        }
       *[plain] { $way ->
            [two] Ich hätte gern eine schriftliche Bestätigung, dass { confirm-what }
            [three] Was ich brauche, ist Ihre schriftliche Bestätigung, dass { confirm-what }
           *[one] Ich bitte Sie, mir schriftlich zu bestätigen, dass { confirm-what }
        }
    } Eine Kopie davon, was ich geschickt habe, bekommen Sie von mir jederzeit.
    .short =
        { noun-start } gilt weiter. { $instrument ->
            [uk_gdpr] Bestätigen Sie binnen 30 Tagen den Eingang.
           *[other] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

confirm-by =
        { $tone ->
            [firm] Ich erwarte bis zum { $due } Ihre schriftliche Bestätigung.
           *[plain] Ich bitte bis zum { $due } um Ihre schriftliche Bestätigung.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

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
        [yes] Bis zu Ihrer Entscheidung ist die Verarbeitung einzuschränken, wie verlangt (Art. 18 Abs. 1
            lit. d).
       *[no] Nun verlange ich auch, die Verarbeitung bis zu Ihrer Entscheidung einzuschränken (Art. 18
            Abs. 1 lit. d).
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
