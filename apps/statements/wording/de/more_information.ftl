### Die Antwort auf „Wir brauchen mehr Informationen“, auf Deutsch: für jede Frage eine eigene.
###
### Gegeben wird, was verlangt ist, und nicht mehr. Werte: en/more_information.ftl.

asked =
    { $way ->
        [two] Danke für Ihre Nachricht vom { $asked_day }. Sie fragen nach weiteren Angaben zu
            { my-noun-dat-of } nach { law-article }. { concerns }
        [three] In Ihrer Nachricht vom { $asked_day } bitten Sie um weitere Angaben. Es geht um
            { my-noun-acc-of } nach { law-article }. { concerns }
       *[one] Am { $asked_day } haben Sie mich um weitere Angaben zu { my-noun-dat-of } nach
            { law-article } gebeten. { concerns } Hier ist meine Antwort.
    }
    .short =
        { $way ->
            [two] Hier ist, wonach Sie am { $asked_day } zu { my-noun-dat-of } (Daten für KI bei
                Meta) gefragt haben.
            [three] Hier ist die Antwort auf Ihre Frage vom { $asked_day } zu { my-noun-dat-of } (Daten für KI bei
                Meta).
           *[one] Am { $asked_day } haben Sie zu { my-noun-dat-of } (Daten für KI bei Meta) nach Angaben gefragt.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

answer-identity =
    { $number ->
        [none] { $behalf ->
            [child] Mein Kind hat bei Ihnen kein Konto, also gibt es keines zum Abgleichen. { writes-for }
            [represented] Diese Person hat bei Ihnen kein Konto, also gibt es keines zum Abgleichen.
                { writes-for }
           *[self] Ich habe bei Ihnen kein Konto, also gibt es keines zum Abgleichen.
        }
        [one] { $behalf ->
            [child] Es geht um das Konto meines Kindes
            [represented] Es geht um das Konto dieser Person
           *[self] Es geht um mein Konto
        } bei { $accounts }; die Angaben dort können Sie abgleichen. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
       *[many] { $behalf ->
            [child] Es geht um die Konten meines Kindes
            [represented] Es geht um die Konten dieser Person
           *[self] Es geht um meine Konten
        } bei { $accounts }; die Angaben dort können Sie abgleichen. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
    } { $signed_in ->
        [yes] Geschickt habe ich alles über Ihr eigenes Formular, für das man angemeldet sein muss.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
            [self] Mein Name steht am Ende dieses Schreibens.
           *[child] Mein eigener Name steht am Ende dieses Schreibens.
        }
       *[no] {""}
    } Wohnsitzland: { $country }. { $instrument ->
        [gdpr] Bleiben begründete Zweifel, sagen Sie mir, welche das sind und welche einzelne Angabe sie ausräumt
            (Art. 12 Abs. 6). Ein Ausweis ist mehr, als dafür nötig ist.
        [uk_gdpr] Bleiben begründete Zweifel, sagen Sie mir, welche das sind und welche einzelne Angabe sie
            ausräumt (Art. 12 Abs. 6). Ein Ausweis ist mehr, als dafür nötig ist.
       *[other] Bleiben Zweifel, sagen Sie mir, welche das sind und welche einzelne Angabe sie ausräumt. Ein
            Ausweis ist mehr, als dafür nötig ist.
    }
    .name = Name:
    .short =
        { $number ->
            [none] Ein Konto zum Abgleichen gibt es nicht.
           *[one] Es geht um das Konto bei { $accounts }.
            [many] Es geht um die Konten bei { $accounts }.
        } { $brief ->
            [yes] Ein Ausweis ist dafür nicht nötig.
           *[no] Bleiben Zweifel, sagen Sie mir, welche einzelne Angabe sie ausräumt; ein Ausweis ist mehr,
                als dafür nötig ist.
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

writes-for =
    { $behalf ->
        [child] Ich schreibe für mein Kind, für das ich die elterliche Verantwortung trage.
       *[represented] Ich schreibe für diese Person, die ich vertreten darf.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

answer-account =
    { $number ->
        [none] Ein Konto gibt es nicht. Es geht um Inhalte anderer, die { whom } zeigen oder nennen.
       *[other] { $brief ->
            [yes] {""}
           *[no] { $number ->
                [one] Welches Konto gemeint ist, steht unten.{" "}
               *[many] Welche Konten gemeint sind, steht unten.{" "}
            }
        }Es geht um den Zweck, der oben steht, und um keine andere Nutzung.
    }
    .short =
        { $number ->
            [none] Ein Konto gibt es nicht; es geht um Inhalte anderer, die { whom } zeigen oder nennen.
           *[one] Es geht um das Konto bei { $accounts }.
            [many] Es geht um die Konten bei { $accounts }.
        }{ $brief ->
            [yes] {""}
           *[no] {" "}Gemeint ist nur ein Zweck: Entwicklung und Verbesserung von KI bei Meta.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

answer-reasons =
    { $reasons ->
        [yes] { $instrument ->
            [gdpr] Sie fragen nach Gründen. Das Gesetz verlangt Gründe aus der besonderen Situation
                eines Menschen, keine Beweise und keine Unterlagen. { reasons-here }
            [uk_gdpr] Sie fragen nach Gründen. Das Gesetz verlangt Gründe aus der besonderen Situation
                eines Menschen, keine Beweise und keine Unterlagen. { reasons-here }
            [fadp] Sie fragen nach Gründen. Eine ausdrückliche Untersagung braucht keine; ich nenne sie
                trotzdem.
           *[other] Sie fragen nach Gründen. { reasons-here }
        }
       *[no] { $instrument ->
            [fadp] Sie fragen nach Gründen. Eine ausdrückliche Untersagung braucht keine.
           *[other] Sie fragen nach Gründen. { $form_reasons ->
                [optional] In Ihrem eigenen Formular sind sie freiwillig.
               *[unknown] {""}
            } { why-at-all } Ich bitte Sie, nach dem zu entscheiden, was Ihnen vorliegt.
        }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                [fadp] Eine Untersagung braucht keine Gründe; ich nenne trotzdem einen.
               *[other] Sie fragen nach einem Grund.
            }
           *[no] { $instrument ->
                [fadp] Eine Untersagung braucht keine Gründe.
               *[other] { $brief ->
                    [yes] { $form_reasons ->
                        [optional] In Ihrem Formular sind Gründe freiwillig; entscheiden Sie nach dem, was
                            vorliegt.
                       *[unknown] Ich bitte um eine Entscheidung nach dem, was vorliegt.
                    }
                   *[no] { $form_reasons ->
                        [optional] In Ihrem Formular sind Gründe freiwillig.
                       *[unknown] {""}
                    } Was ein Modell gelernt hat, lässt sich schwer zurückholen; darum bitte ich um
                        eine Entscheidung nach dem, was vorliegt.
                }
            }
        }
    .version = 4
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

reasons-here =
    { $behalf ->
        [self] Hier sind meine Gründe.
       *[child] Hier sind die Gründe.
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

answer-evidence =
    { $number ->
        [none] Sie fragen nach Belegen. Was Ihre Trainingsdaten enthalten, sehen nur Sie. Ich bitte Sie,
            nach Inhalten anderer zu suchen, die { whom } zeigen oder nennen; hilft Ihnen ein Link, sagen
            Sie es mir.
       *[other] Sie fragen nach Belegen, etwa nach einer Antwort einer KI. Um eine solche Antwort geht es
            nicht. Es geht um Inhalte in Ihren eigenen Diensten und ihre Nutzung für das Training, und
            diese Inhalte haben Sie selbst.
    } { $instrument ->
        [gdpr] Die Ausübung von Rechten ist zu erleichtern (Art. 12 Abs. 2); Belege verlangt das Gesetz dafür nicht.
        [uk_gdpr] Die Ausübung von Rechten ist zu erleichtern (Art. 12 Abs. 2); Belege verlangt das Gesetz dafür nicht.
       *[other] Mir ist keine Regel bekannt, nach der zu { my-noun-dat } Belege gehören.
    }
    .short =
        { $number ->
            [none] Was Ihre Trainingsdaten enthalten, sehen nur Sie; ich bitte Sie, nach Inhalten zu
                suchen, die { whom } zeigen oder nennen.
           *[other] { $brief ->
                [yes] Belege sind nicht nötig: Die Inhalte haben Sie selbst.
               *[no] Es geht nicht um eine Antwort einer KI, sondern um Inhalte in Ihren eigenen Diensten.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

running =
    { $way ->
        [two] Nach meinem Verständnis beginnt die Frist durch Ihre Frage nicht neu
        [three] So wie ich es verstehe, läuft die Frist, seit Sie { my-noun-acc } bekommen haben
       *[one] Aus meiner Sicht läuft die Frist für Ihre Antwort seit dem Eingang; Ihre Frage setzt sie
            nicht neu in Gang
    }{ $instrument ->
        [gdpr] {" "}(Art. 12 Abs. 3)
        [uk_gdpr] {" "}(Art. 12 Abs. 3 und Art. 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-28, juristisch noch nicht geprüft

stands =
    { $tone ->
        [firm] { noun-start } gilt. { $act ->
            [forbid] Ich erwarte, dass Sie sie nun beachten und das schriftlich bestätigen.
           *[object] Ich erwarte nun Ihre schriftliche Entscheidung.
        }
       *[plain] { noun-start } gilt unverändert. { $act ->
            [forbid] { $way ->
                [two] Ich bitte Sie, sie jetzt zu beachten und das schriftlich zu bestätigen.
                [three] Nun bitte ich Sie, sie zu beachten und das schriftlich zu bestätigen.
               *[one] Ich bitte Sie, sie zu beachten und mir das schriftlich zu bestätigen.
            }
           *[object] { $way ->
                [two] Damit haben Sie, wonach Sie gefragt haben; ich bitte um Ihre schriftliche Entscheidung.
                [three] Nun bitte ich um Ihre schriftliche Entscheidung.
               *[one] Ich bitte Sie, darüber zu entscheiden und mir das schriftlich mitzuteilen.
            }
        }
    }
    .short =
        { $tone ->
            [firm] { noun-start } gilt; ich erwarte eine schriftliche Antwort.
           *[plain] { noun-start } gilt; ich bitte um eine schriftliche Antwort.
        }
    .version = 1
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
