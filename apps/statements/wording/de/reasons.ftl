### Warum jemand widerspricht: eine Nachricht für jeden Grund des Lawbooks, auf Deutsch.
###
### Der Wert ist der Absatz eines vollen Textes; `.short` ist der eine Satz, für den in einem kurzen
### Text Platz ist – oder in einem vollen, wenn jemand selbst viel geschrieben hat.
### `.version` steigt, wenn sich der Sinn ändert; `.reviewed` sagt, wer den Text geprüft hat.
###
### Jeder Grund steht in drei Fassungen da ($way: one, two, three), die dasselbe in anderen Sätzen
### sagen, der Absatz wie der kurze Satz.
###
### „Kann“, nie „wird“. Nichts, was die Person uns nicht gesagt hat; was sich nicht belegen lässt, steht
### mit „soweit ich weiß“ oder „aus meiner Sicht“. Heikles nur der Art nach. Nie „Widerspruch“: dieselben
### Worte stehen in Briefen nach Schweizer Recht. In `.short` nie „Sie“: auch eine Behörde liest es.
### Werte: en/reasons.ftl.

## Was zu erwarten war

reasonable_expectations =
    { $way ->
        [two] { $behalf ->
                [child] Mein Kind hatte
                [represented] Diese Person hatte
               *[self] Ich hatte
            } ein bestimmtes Publikum vor Augen: { meant-for-plain }. { $since ->
                [none] Wer Modelle trainiert, gehörte nicht dazu, und nichts ließ darauf schließen.
               *[other] Das war seit { $since } so, also bevor Sie diese Verwendung 2024 angekündigt haben.
            }
        [three] Gepostet { $behalf ->
                [child] hat mein Kind
                [represented] hat diese Person
               *[self] habe ich
            }, um { meant-for } zu erreichen. Zum Stoff für KI zu dienen, gehörte nicht dazu.
            { $since ->
                [none] Das war nicht abzusehen.
               *[other] Angefangen hat das { $since }, zu einer Zeit vor jeder Ankündigung dieser
                    Verwendung.
            }
       *[one] Was { $behalf ->
                [child] mein Kind geteilt hat
                [represented] diese Person geteilt hat
               *[self] ich geteilt habe
            }, war für { meant-for } bestimmt, nicht für die Entwicklung von KI. { $since ->
                [none] Nichts an diesem Zweck deutete auf eine solche Verwendung hin.
               *[other] Als { $behalf ->
                        [self] ich
                       *[child] es
                    } { $since } { $behalf ->
                        [self] damit begann
                       *[child] begann
                    }, war diese Verwendung nicht zu erwarten. Ein späterer Hinweis ändert daran aus meiner Sicht
                    nichts.
            }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mein Kind hat
                    [represented] Sie hat
                   *[self] Ich habe
                } das für { meant-for } geteilt; um KI ging es nicht.
            [three] Die Inhalte sollten { meant-for } erreichen, nicht dem Training von KI dienen.
           *[one] Was { $behalf ->
                    [child] mein Kind geteilt hat
                    [represented] sie geteilt hat
                   *[self] ich geteilt habe
                }, war für { meant-for } bestimmt, nicht für KI.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] Das Älteste reicht bis { $year } zurück. Generative KI war in jener Zeit, soweit ich
                    weiß, ein Thema der Forschung. Wohin ein Beitrag einmal führen könnte, { $behalf ->
                        [self] war für mich
                       *[child] war für diese Person
                    } nicht abzusehen.
                [before_announcement] Das Älteste reicht bis { $year } zurück, in eine Zeit, bevor Sie 2024 das Training
                    mit öffentlichen Beiträgen angekündigt haben. Daran zu denken, { $behalf ->
                        [self] hatte ich
                       *[child] hatte diese Person
                    } keinen Anlass.
               *[unknown] Ein Teil davon ist von vor 2024. Erst danach haben Sie gesagt, dass Sie mit
                    öffentlichen Beiträgen KI trainieren. Vorher daran zu denken, { $behalf ->
                        [self] hatte ich
                       *[child] hatte diese Person
                    } keinen Anlass.
            }
        [three] { $age ->
                [before_ai] Zu den Inhalten gehören Beiträge aus dem Jahr { $year }. Damals sagte, soweit ich weiß, niemand, dass sie einmal generative KI trainieren könnten. Das lag außerhalb dessen,
                    was { $behalf ->
                        [self] ich mir
                       *[child] diese Person sich
                    } vorstellen konnte.
                [before_announcement] Zu den Inhalten gehören Beiträge aus dem Jahr { $year }. Ihre Ankündigung zur KI kam
                    später, erst 2024. Sie kann nicht bestimmen, was { $behalf ->
                        [self] ich
                       *[child] diese Person
                    } vorher erwartet { $behalf ->
                        [self] habe
                       *[child] hat
                    }.
               *[unknown] Zu den Inhalten gehören Beiträge von vor 2024. Ihre Ankündigung zur KI kam später.
                    Sie kann nicht bestimmen, was { $behalf ->
                        [self] ich
                       *[child] diese Person
                    } vorher erwartet { $behalf ->
                        [self] habe
                       *[child] hat
                    }.
            }
       *[one] { $age ->
                [before_ai] Manche { $behalf ->
                        [self] meiner
                       *[child] dieser
                    } Inhalte stammen aus dem Jahr { $year }. Vom Training generativer KI war damals
                    öffentlich kaum die Rede, und soweit ich weiß, nannte Ihre Richtlinie es nicht.
                    { $behalf ->
                        [self] Ich konnte
                       *[child] Diese Person konnte
                    } damit nicht rechnen.
                [before_announcement] Manche { $behalf ->
                        [self] meiner
                       *[child] dieser
                    } Inhalte stammen aus dem Jahr { $year }. Erst 2024 haben Sie angekündigt, mit
                    öffentlichen Beiträgen KI zu trainieren. Als die Inhalte geteilt wurden, war das
                    nicht zu erwarten.
               *[unknown] Manche { $behalf ->
                        [self] meiner
                       *[child] dieser
                    } Inhalte sind älter als Ihre Ankündigung von 2024, mit öffentlichen Beiträgen KI zu
                    trainieren. Als sie geteilt wurden, war das nicht zu erwarten.
            }
    }
    .short =
        { $way ->
            [two] Manches reicht { $age ->
                    [unknown] in die Zeit vor 2024
                   *[other] bis { $year }
                } zurück und war nicht für KI gedacht.
            [three] Darunter sind Beiträge { $age ->
                    [unknown] von vor 2024
                   *[other] von { $year }
                }; mit KI war da nicht zu rechnen.
           *[one] Manches stammt { $age ->
                    [unknown] aus der Zeit vor 2024
                   *[other] aus dem Jahr { $year }
                }, als KI-Training nicht zu erwarten war.
        }
    .version = 3
    .reviewed = 2026-11-28, juristisch noch nicht geprüft

posted_as_minor =
    { $way ->
        [two] { $behalf ->
                [self] Ich war
               *[child] Diese Person war
            } noch keine 18 Jahre alt, als ein Teil davon entstand. Wohin ein Beitrag Jahre später
            führt, ist in diesem Alter kaum abzusehen. { minor-protection } Ich möchte wissen, ob Sie solche Inhalte vom Training ausnehmen.
        [three] Ein Teil davon ist von vor { $behalf ->
                [self] meinem
               *[child] ihrem
            } 18. Geburtstag. Was jemand in diesem Alter teilt, ist aus meiner Sicht nicht wie die
            Entscheidung eines Erwachsenen zu gewichten. { minor-protection } Ich bitte um Auskunft, wie
            Sie damit umgehen.
       *[one] Manches, was { $behalf ->
                [self] ich
               *[child] diese Person
            } gepostet { $behalf ->
                [self] habe
               *[child] hat
            }, stammt aus der Zeit, als { $behalf ->
                [self] ich
               *[child] sie
            } noch nicht 18 war. In diesem Alter sind Risiken schwerer einzuschätzen, und dass
            { $behalf ->
                [self] ich
               *[child] sie
            } heute erwachsen { $behalf ->
                [self] bin
               *[child] ist
            }, ändert das nicht. { minor-protection } Ich bitte um Mitteilung, ob Sie solche Inhalte
            auslassen.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ich war
                   *[child] Sie war
                } noch keine 18 Jahre alt, als ein Teil davon entstand.
            [three] Ein Teil davon ist von vor { $behalf ->
                    [self] meinem
                   *[child] ihrem
                } 18. Geburtstag.
           *[one] Manches stammt aus der Zeit, als { $behalf ->
                    [self] ich
                   *[child] sie
                } noch nicht 18 war.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

minor-protection =
    { $instrument ->
        [gdpr] Daten von Kindern verdienen besonderen Schutz (Erwägungsgrund 38).
        [lgpd] Daten von Kindern sind besonders geschützt (Art. 14).
       *[other] Daten von Kindern verdienen besonderen Schutz.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

not_informed =
    { $way ->
        [two] { $behalf ->
                [child] Wir können uns
                [represented] Diese Person kann sich
               *[self] Ich kann mich
            } an keine Nachricht erinnern, die diese Verwendung klar gemacht hätte. Mit etwas, das nicht
            klar gesagt ist, lässt sich schwer rechnen. { notice-duty }
        [three] Falls es einen Hinweis auf diese Verwendung gab, ist er bei { $behalf ->
                [child] uns
                [represented] dieser Person
               *[self] mir
            } nicht so angekommen, dass er zu verstehen war. Diese Verwendung kam überraschend. { notice-duty }
       *[one] Soweit ich weiß, hat { $behalf ->
                [child] weder mein Kind noch mich
                [represented] diese Person
               *[self] mich
            } { $behalf ->
                [child] ein
                [represented] kein
               *[self] kein
            } klarer Hinweis auf diese Verwendung erreicht; zu erwarten war sie deshalb nicht.
            { notice-duty }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Wir können uns
                    [represented] Sie kann sich
                   *[self] Ich kann mich
                } an keinen klaren Hinweis auf diese Verwendung erinnern.
            [three] Falls es einen Hinweis gab, war er für { $behalf ->
                    [child] uns
                    [represented] diese Person
                   *[self] mich
                } nicht klar.
           *[one] Soweit ich weiß, kam bei { $behalf ->
                    [child] uns
                    [represented] dieser Person
                   *[self] mir
                } kein klarer Hinweis auf diese Verwendung an.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

notice-duty =
    { $instrument ->
        [gdpr] Auf das Widerspruchsrecht ist klar und getrennt von anderen Informationen hinzuweisen (Art.
            21 Abs. 4).
        [uk_gdpr] Auf das Widerspruchsrecht ist klar und getrennt von anderen Informationen hinzuweisen (Art.
            21 Abs. 4).
        [fadp] Wer Personendaten beschafft, muss angemessen darüber informieren (Art. 19).
        [lgpd] Über die Verwendung der Daten ist klar und angemessen zu informieren (Art. 9).
       *[other] Wer betroffen ist, sollte über eine solche Verwendung klar informiert sein.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

no_account =
    { $way ->
        [two] Ohne Konto bei Meta { $behalf ->
                [child] kann mein Kind
                [represented] kann diese Person
               *[self] kann ich
            } weder etwas einstellen noch einen Hinweis in einer App lesen. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { $behalf ->
                [child] Mein Kind gehört
                [represented] Diese Person gehört
               *[self] Ich gehöre
            } nicht zu den Nutzern von Meta: kein Konto, keine Einstellungen, kein Hinweis in einer App.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
                [child] Mein Kind hat
                [represented] Diese Person hat
               *[self] Ich habe
            } kein Konto bei Meta und kann weder etwas einstellen noch in einer App einen Hinweis sehen.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Ohne Konto { $behalf ->
                    [child] kann mein Kind
                    [represented] kann sie
                   *[self] kann ich
                } bei Inhalten anderer nichts einstellen.
            [three] { $behalf ->
                    [child] Mein Kind nutzt Meta nicht und kann
                    [represented] Sie nutzt Meta nicht und kann
                   *[self] Ich nutze Meta nicht und kann
                } nicht steuern, was andere teilen.
           *[one] { $behalf ->
                    [child] Mein Kind hat
                    [represented] Sie hat
                   *[self] Ich habe
                } kein Konto bei Meta und keinen Einfluss darauf, was andere teilen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

shown-there =
    { $way ->
        [two] { $shown ->
                [open] Falls es dort etwas über { whom } gibt, haben andere es geteilt.
                [told] Es sind andere, die dort etwas über { whom } teilen.
               *[other] Dass es dort dennoch Inhalte über { whom } gibt, geht auf { shown-by-acc } zurück.
            }
        [three] { $shown ->
                [open] Nur andere können dort etwas über { whom } geteilt haben.
                [told] Nur andere können geteilt haben, was es dort über { whom } gibt.
               *[other] Geteilt ist dort trotzdem etwas über { whom }, und zwar von { shown-by }.
            }
       *[one] { $shown ->
                [open] Was es dort über { whom } gibt, kommt von anderen.
                [told] Was es dort von { $behalf ->
                        [child] meinem Kind
                        [represented] dieser Person
                       *[self] mir
                    } gibt, kommt von anderen.
               *[other] Inhalte, die { whom } zeigen oder nennen, kommen dort von { shown-by }.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

shown-by =
    { $shown ->
        [friends] Freunden
        [club] einem Verein oder einer Gruppe
        [employer] einem Arbeitgeber
        [school] einer Schule
        [strangers] Fremden
       *[others] anderen
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

shown-by-acc =
    { $shown ->
        [friends] Freunde
        [club] einen Verein oder eine Gruppe
        [employer] einen Arbeitgeber
        [school] eine Schule
        [strangers] Fremde
       *[others] andere
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

no-say =
    { $way ->
        [two] Das zu steuern oder mit dieser Verwendung zu rechnen, war { $behalf ->
                [child] uns
                [represented] ihr
               *[self] mir
            } nicht möglich.
        [three] Soweit ich weiß, hat niemand { $behalf ->
                [child] uns
                [represented] diese Person
               *[self] mich
            } gefragt, und zu erwarten war diese Verwendung nicht.
       *[one] Darauf { $behalf ->
                [child] haben wir
                [represented] hat sie
               *[self] habe ich
            } keinen Einfluss, und diese Verwendung { $behalf ->
                [child] konnten wir
                [represented] konnte sie
               *[self] konnte ich
            } nicht erwarten.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

ai_chats =
    { $way ->
        [two] Was { $behalf ->
                [child] mein Kind
                [represented] diese Person
               *[self] ich
            } in KI-Funktionen von Meta eingegeben { $behalf ->
                [child] hat
                [represented] hat
               *[self] habe
            }, hatte einen Zweck: eine Antwort zu bekommen. Es war nicht dafür bestimmt, dass ein Modell daraus lernt.
        [three] Wer eine KI etwas fragt, bietet sich ihr nicht als Lehrstoff an. { $behalf ->
                [child] Mein Kind hat
                [represented] Diese Person hat
               *[self] Ich habe
            } KI-Funktionen von Meta für eine Aufgabe des Augenblicks benutzt, und damit soll es enden.
       *[one] { $behalf ->
                [child] Mein Kind hat
                [represented] Diese Person hat
               *[self] Ich habe
            } KI-Funktionen von Meta als Werkzeug benutzt, nicht um ein Modell zu schulen. Was dort
            eingegeben wurde, war wie die Antworten nur für den Augenblick bestimmt.
    }
    .short =
        { $way ->
            [two] Eingaben in KI-Funktionen sollten { $behalf ->
                    [child] meinem Kind
                    [represented] ihr
                   *[self] mir
                } eine Antwort bringen, kein Training.
            [three] KI-Funktionen dienten { $behalf ->
                    [child] meinem Kind
                    [represented] ihr
                   *[self] mir
                } für den Augenblick, nicht als Lehrstoff.
           *[one] { $behalf ->
                    [child] Mein Kind hat
                    [represented] Sie hat
                   *[self] Ich habe
                } KI-Funktionen als Werkzeug benutzt, nicht um ein Modell zu schulen.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

others_post_me =
    { $way ->
        [two] Manches, was es über { whom } gibt, haben { posted-by-nom } gepostet. { $behalf ->
                [child] Wir können
                [represented] Sie kann
               *[self] Ich kann
            } es weder verbergen noch entfernen. Wie erkennen Sie solche Inhalte, und wie lassen Sie sie
            aus? Ich bitte um Auskunft.
        [three] Was über { whom } von { posted-by } geteilt ist, erreicht Sie ohne { $behalf ->
                [child] unser
                [represented] ihr
               *[self] mein
            } Zutun. Eine eigene Einstellung hält es nicht auf. Ich frage daher, wie Sie solche Inhalte
            finden und vom Training fernhalten.
       *[one] Inhalte über { whom } kommen von { posted-by }. Auf die Einstellungen dort { $behalf ->
                [child] haben wir
                [represented] hat sie
               *[self] habe ich
            } keinen Einfluss, und auch nicht darauf, was später damit geschieht. Ich bitte um
            Mitteilung, wie Sie solche Inhalte erkennen und auslassen.
    }
    .short =
        { $way ->
            [two] Manches über { whom } stammt von { posted-by } und lässt sich nicht verbergen.
            [three] Was von { posted-by } über { whom } kommt, hält keine Einstellung auf.
           *[one] Inhalte über { whom } kommen auch von { posted-by }; einstellen { $behalf ->
                    [child] können wir
                    [represented] kann sie
                   *[self] kann ich
                } dort nichts.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

posted-by =
    { $detail ->
        [friends] Freunden
        [club] { $behalf ->
                [self] meinem Verein oder meiner Gruppe
               *[child] einem Verein oder einer Gruppe
            }
        [employer] { $behalf ->
                [self] meinem
               *[child] einem
            } Arbeitgeber
        [school] einer Schule
        [strangers] Fremden
       *[none] anderen
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

posted-by-nom =
    { $detail ->
        [friends] Freunde
        [club] andere aus { $behalf ->
                [self] meinem
               *[child] einem
            } Verein oder { $behalf ->
                [self] meiner
               *[child] einer
            } Gruppe
        [employer] Leute bei { $behalf ->
                [self] meinem
               *[child] einem
            } Arbeitgeber
        [school] Leute an einer Schule
        [strangers] Fremde
       *[none] andere
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Besondere Arten von Daten

removal =
    { $reader ->
        [authority] {""}
       *[meta] ; ich bitte ausdrücklich um Entfernung
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

special-article =
    { $instrument ->
        [gdpr] {" "}(Art. 9)
        [uk_gdpr] {" "}(Art. 9)
        [fadp] {" "}(Art. 5 lit. c)
        [lgpd] {" "}(Art. 11)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] Auch über die Gesundheit kann darin etwas stehen. Meine Bitte umfasst das.
               *[no] Manches davon berührt { $behalf ->
                        [child] die Gesundheit meines Kindes
                        [represented] die Gesundheit dieser Person
                       *[self] meine Gesundheit
                    }. Solche Daten stellt das Gesetz unter besonderen Schutz{ special-article }. Ich
                    bitte Sie ausdrücklich, sie aus Ihren Trainingsdaten herauszunehmen.
            }
        [three] { $again ->
                [yes] Was auf die Gesundheit hindeutet, gehört zu dieser Bitte.
               *[no] Aus den Inhalten lässt sich etwas über { $behalf ->
                        [child] die Gesundheit meines Kindes
                        [represented] die Gesundheit dieser Person
                       *[self] meine Gesundheit
                    } ablesen. Daten dieser Art sind besonders geschützt{ special-article }. Meine
                    ausdrückliche Bitte: Entfernen Sie solche Inhalte aus Trainingsdaten.
            }
       *[one] { $behalf ->
                [child] Die Inhalte können etwas über die Gesundheit meines Kindes
                [represented] Die Inhalte können etwas über die Gesundheit dieser Person
               *[self] Meine Inhalte können etwas über meine Gesundheit
            } verraten{ $again ->
                [yes] ; dafür gilt dieselbe Bitte.
               *[no] , was das Gesetz besonders schützt{ special-article }. Ich bitte Sie ausdrücklich,
                    solche Inhalte aus Trainingsdaten zu entfernen.
            }
    }
    .short =
        { $way ->
            [two] Manches berührt { $behalf ->
                    [child] die Gesundheit meines Kindes
                    [represented] die Gesundheit dieser Person
                   *[self] meine Gesundheit
                }{ removal }.
            [three] Manches kann etwas über { $behalf ->
                    [child] die Gesundheit meines Kindes
                    [represented] die Gesundheit dieser Person
                   *[self] meine Gesundheit
                } zeigen{ removal }.
           *[one] Manches kann { $behalf ->
                    [child] die Gesundheit meines Kindes
                    [represented] die Gesundheit dieser Person
                   *[self] meine Gesundheit
                } verraten{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] Auch Überzeugungen können darin stehen. Meine Bitte umfasst sie.
               *[no] Diesen Inhalten sind { $behalf ->
                        [child] Überzeugungen meines Kindes
                        [represented] Überzeugungen dieser Person
                       *[self] meine Überzeugungen
                    } anzusehen. Sie sind besonders geschützt{ special-article } und nicht dazu da, dass
                    Maschinen sie ordnen. Ich bitte Sie ausdrücklich, solche Inhalte aus Ihren
                    Trainingsdaten herauszunehmen.
            }
        [three] { $again ->
                [yes] Was auf Überzeugungen hindeutet, gehört zu dieser Bitte.
               *[no] Wer diese Inhalte liest, kann { $behalf ->
                        [child] Überzeugungen meines Kindes
                        [represented] Überzeugungen dieser Person
                       *[self] meine Überzeugungen
                    } kennenlernen. Um solche Daten zieht das Gesetz eine klare
                    Grenze{ special-article }. Meine ausdrückliche Bitte: Entfernen Sie solche Inhalte
                    aus Trainingsdaten.
            }
       *[one] { $behalf ->
                [child] Die Inhalte können Überzeugungen meines Kindes
                [represented] Die Inhalte können Überzeugungen dieser Person
               *[self] Meine Inhalte können meine Überzeugungen
            } verraten{ $again ->
                [yes] ; für sie gilt dieselbe Bitte.
               *[no] , die das Gesetz besonders schützt{ special-article }. Sie galten einer Gemeinschaft
                    oder einer Debatte, nicht der Auswertung durch Maschinen. Ich bitte Sie
                    ausdrücklich, solche Inhalte aus Trainingsdaten zu entfernen.
            }
    }
    .short =
        { $way ->
            [two] Manches zeigt { $behalf ->
                    [child] Überzeugungen meines Kindes
                    [represented] die Überzeugungen dieser Person
                   *[self] meine Überzeugungen
                }{ removal }.
            [three] Manches lässt auf { $behalf ->
                    [child] Überzeugungen meines Kindes
                    [represented] die Überzeugungen dieser Person
                   *[self] meine Überzeugungen
                } schließen{ removal }.
           *[one] Manches kann { $behalf ->
                    [child] Überzeugungen meines Kindes
                    [represented] die Überzeugungen dieser Person
                   *[self] meine Überzeugungen
                } verraten{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] Auch anderes sehr Persönliches kann darin stehen. Meine Bitte umfasst es.
               *[no] Manches davon berührt sehr Persönliches { $behalf ->
                        [child] im Leben meines Kindes
                        [represented] im Leben dieser Person
                       *[self] in meinem Leben
                    }. Solche Daten sind besonders geschützt{ special-article }, auch wenn einmal etwas
                    offen gesagt wurde. Ich bitte Sie ausdrücklich, sie aus Ihren Trainingsdaten
                    herauszunehmen.
            }
        [three] { $again ->
                [yes] Was sonst sehr persönlich darin ist, gehört zu dieser Bitte.
               *[no] Was { $behalf ->
                        [child] meinem Kind
                        [represented] dieser Person
                       *[self] mir
                    } am persönlichsten ist, lässt sich aus diesen Inhalten ablesen. Das Gesetz schützt
                    es besonders{ special-article }. Etwas einmal zu erwähnen, heißt nicht, es
                    freizugeben. Meine ausdrückliche Bitte: Entfernen Sie solche Inhalte aus
                    Trainingsdaten.
            }
       *[one] { $again ->
                [yes] Weiteres sehr Persönliches dieser Art kann ebenfalls daraus hervorgehen; dafür gilt
                    dasselbe.
               *[no] { $behalf ->
                        [child] Die Inhalte können sehr Persönliches über mein Kind
                        [represented] Die Inhalte können sehr Persönliches über diese Person
                       *[self] Meine Inhalte können sehr Persönliches über mich
                    } verraten, was das Gesetz besonders schützt{ special-article }. Eine einzelne
                    öffentliche Bemerkung gibt nicht alles andere frei. Ich bitte Sie ausdrücklich,
                    solche Inhalte aus Trainingsdaten zu entfernen.
            }
    }
    .short =
        { $way ->
            [two] Manches kann besonders Geschütztes verraten{ removal }.
            [three] Manches berührt sehr Persönliches{ removal }.
           *[one] Manches ist vom Gesetz besonders geschützt{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Kinder und andere Menschen

children-weight =
    { $instrument ->
        [gdpr] {" "}(Art. 6 Abs. 1 lit. f)
        [uk_gdpr] {" "}(Art. 6 Abs. 1 lit. f)
        [lgpd] {" "}(Art. 14)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

children-recital =
    { $instrument ->
        [gdpr] {" "}(Erwägungsgrund 38)
        [lgpd] {" "}(Art. 14)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] Dort gibt es Fotos meines Kindes{ child-age }. Auf mein Kind zu achten, ist meine Sache
                [represented] Auf den Fotos sind Kinder zu sehen{ children-age }. Sie sind darauf angewiesen, dass
                    Erwachsene auf sie achten
               *[self] Auf meinen Fotos sind meine Kinder zu sehen{ my-children-age }. Auf sie zu achten,
                    ist meine Sache
            }, { $behalf ->
                [child] denn es kann dabei nicht mitreden
                [represented] denn sie können dabei nicht mitreden
               *[self] denn sie können dabei nicht mitreden
            }. Ein Kindergesicht kann über Jahrzehnte in Gebrauch bleiben. In der Abwägung zählen Kinder
            mehr{ children-weight }.
        [three] { $behalf ->
                [child] Bilder meines Kindes sind dort zu finden{ child-age }
                [represented] Auf Fotos dort sind Kinder zu sehen{ children-age }
               *[self] Fotos, die ich teile, zeigen meine Kinder{ my-children-age }
            }. Ein Kind kann nicht wissen, wohin das führt, und muss am längsten damit leben. Dem ist
            besonderes Gewicht zu geben{ children-weight }.
       *[one] { $behalf ->
                [child] Es gibt dort Fotos meines Kindes{ child-age }. Mein Kind konnte das weder absehen
                [represented] Die Fotos zeigen Kinder{ children-age }. Kinder können das weder absehen
               *[self] Meine Fotos zeigen meine Kinder{ my-children-age }. Kinder können das weder absehen
            } noch darüber entscheiden. Die Folgen können ein Leben lang reichen. Die Interessen von
            Kindern wiegen besonders schwer{ children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Auf Fotos ist mein Kind; es kann
                    [represented] Auf den Fotos sind Kinder; sie können
                   *[self] Auf meinen Fotos sind meine Kinder; sie können
                } dabei nicht mitreden.
            [three] { $behalf ->
                    [child] Darunter sind Bilder meines Kindes
                    [represented] Darunter sind Bilder von Kindern
                   *[self] Darunter sind Bilder meiner Kinder
                }; wohin das führt, kann kein Kind wissen.
           *[one] { $behalf ->
                    [child] Es gibt Fotos meines Kindes, das
                    [represented] Die Fotos zeigen Kinder, die
                   *[self] Meine Fotos zeigen meine Kinder, die
                } darüber nicht entscheiden { $behalf ->
                    [child] konnte
                    [represented] können
                   *[self] können
                }.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

child_posted_by_others =
    { $way ->
        [two] Nicht mein Kind postet diese Bilder; sie stammen von { child-posted-by }. Keine unserer Einstellungen hält das auf, und was folgt, kann ein Kind nicht absehen. Daten von Kindern verdienen besonderen Schutz{ children-recital }.
        [three] Mein Kind ist auf Bildern zu sehen, die von { child-posted-by } geteilt sind. Was aus ihnen
            entsteht, entscheiden weder mein Kind noch ich. Daten von Kindern verlangen besondere
            Sorgfalt{ children-recital }.
       *[one] Bilder meines Kindes kommen dort von { child-posted-by }. Mein Kind kann dafür nichts
            einstellen und die Folgen nicht absehen. Kinder verdienen besonderen
            Schutz{ children-recital }.
    }
    .short =
        { $way ->
            [two] Nicht mein Kind postet diese Bilder, sie stammen von { child-posted-by }.
            [three] Mein Kind ist auf Bildern zu sehen, die von { child-posted-by } stammen, und kann das nicht verhindern.
           *[one] Bilder meines Kindes kommen von { child-posted-by }; mitreden kann es dabei nicht.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

child-posted-by =
    { $detail ->
        [school] einer Schule
        [nursery] einer Kita oder Tagespflege
        [club] einem Verein
        [family] jemandem aus der Familie
       *[none] anderen
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] Nach Ihrer Richtlinie gehören auch Daten Minderjähriger aus KI-Funktionen dazu.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] Mein Kind nutzt Dienste von Meta und ist noch nicht 18
                [represented] Diese Person nutzt Dienste von Meta und ist noch nicht 18
               *[self] Ich bin noch nicht 18
            }. Wohin ein Klick Jahre später führt, ist in diesem Alter schwer abzusehen. Ich bitte Sie,
            das zu gewichten{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] Mein Kind nutzt das Konto und ist minderjährig.
                [represented] Das Konto nutzt eine minderjährige Person.
               *[self] Ich bin minderjährig.
            }{ $instrument ->
                [gdpr] {" "}Was Minderjährige in KI-Funktionen tun, nimmt Ihre Richtlinie nicht aus.
               *[other] {""}
            } Wer so jung ist, kann kaum alles absehen, was folgt, und braucht mehr Schutz, nicht
            weniger{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
                [child] Mein Kind ist noch nicht 18 und nutzt Dienste von Meta.
                [represented] Diese Person ist noch nicht 18 und nutzt Dienste von Meta.
               *[self] Ich bin noch nicht 18.
            }{ $instrument ->
                [gdpr] {" "}Ihre Richtlinie nennt auch, was Minderjährige in KI-Funktionen tun.
               *[other] {""}
            } { $behalf ->
                [child] Ein Kind kann Folgen weniger gut einschätzen als ein Erwachsener.
                [represented] In diesem Alter sind Folgen schwerer einzuschätzen.
               *[self] In meinem Alter sind Folgen schwerer einzuschätzen.
            } Das muss bei der Abwägung zählen{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mein Kind ist
                    [represented] Sie ist
                   *[self] Ich bin
                } noch nicht 18; die Folgen sind da schwer abzusehen.
            [three] { $behalf ->
                    [child] Mein Kind ist
                    [represented] Sie ist
                   *[self] Ich bin
                } minderjährig und { $behalf ->
                    [child] braucht
                    [represented] braucht
                   *[self] brauche
                } mehr Schutz als Erwachsene.
           *[one] { $behalf ->
                    [child] Mein Kind ist noch nicht 18 und kann
                    [represented] Sie ist noch nicht 18 und kann
                   *[self] Ich bin noch nicht 18 und kann
                } die Folgen weniger gut einschätzen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

third_parties_shown =
    { $way ->
        [two] { $behalf ->
                [child] Auf manchen dieser Fotos ist mein Kind nicht allein
                [represented] Auf manchen dieser Fotos ist diese Person nicht allein
               *[self] Auf manchen meiner Fotos bin ich nicht allein
            }. Anvertraut haben die anderen diese Bilder { $behalf ->
                [child] uns
                [represented] ihr
               *[self] mir
            } und nicht denen, die Modelle bauen. Dieses Vertrauen { $behalf ->
                [child] möchten wir
                [represented] möchte sie
               *[self] möchte ich
            } nicht enttäuschen.
        [three] Auch andere sind auf { $behalf ->
                [child] den Fotos meines Kindes
                [represented] den Fotos dieser Person
               *[self] meinen Fotos
            }. Was mit den Bildern geschieht, { $behalf ->
                [child] haben wir
                [represented] hat sie
               *[self] habe ich
            } ihnen gegenüber zu verantworten. Lernt ein Modell daraus, ist das nicht mehr möglich.
       *[one] { $behalf ->
                [child] Die Fotos meines Kindes
                [represented] Die Fotos dieser Person
               *[self] Meine Fotos
            } zeigen auch andere Menschen. Soweit ich weiß, hat niemand sie zu dieser Verwendung
            gefragt. Ihr Vertrauen zu achten, gehört zu { $behalf ->
                [child] der Situation meines Kindes
                [represented] der Situation dieser Person
               *[self] meiner eigenen Situation
            }.
    }
    .short =
        { $way ->
            [two] Auf manchen Fotos sind andere, die sie { $behalf ->
                    [child] uns
                    [represented] ihr
                   *[self] mir
                } anvertraut haben.
            [three] Andere sind mit auf den Fotos; { $behalf ->
                    [child] wir stehen
                    [represented] sie steht
                   *[self] ich stehe
                } ihnen gegenüber dafür ein.
           *[one] { $behalf ->
                    [child] Die Fotos
                    [represented] Die Fotos
                   *[self] Meine Fotos
                } zeigen auch andere, deren Vertrauen { $behalf ->
                    [child] wir achten wollen
                    [represented] sie achten will
                   *[self] ich achten will
                }.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Sicherheit

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] Ich muss an die Sicherheit meines Kindes
                [represented] Diese Person muss an ihre Sicherheit
               *[self] Ich muss an meine Sicherheit
            } denken. Ein Gesicht, ein Ort, eine Gewohnheit oder ein Kontakt kann genügen, wenn jemand
            schaden will, und eine Nachahmung kann selbst schaden. Das Nähere behalte ich für mich.
        [three] Es gibt einen Grund, auf { $behalf ->
                [child] die Sicherheit meines Kindes
                [represented] die Sicherheit dieser Person
               *[self] meine Sicherheit
            } zu achten. Wer nach { $behalf ->
                [child] meinem Kind
                [represented] dieser Person
               *[self] mir
            } sucht, soll in keinem Modell Hilfe finden, weder durch das, was es zeigt, noch durch das,
            was es nachahmen kann. Mehr sage ich hier nicht.
       *[one] Es geht um { $behalf ->
                [child] die Sicherheit meines Kindes
                [represented] die Sicherheit dieser Person
               *[self] meine Sicherheit
            }. Gesichter, Orte, Gewohnheiten und Kontakte können jemandem helfen, der schaden will, und
            ebenso eine Nachahmung. Einzelheiten möchte ich hier nicht nennen.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Ich muss an die Sicherheit meines Kindes
                    [represented] Sie muss an ihre Sicherheit
                   *[self] Ich muss an meine Sicherheit
                } denken; das Nähere behalte ich für mich.
            [three] Es gibt einen Grund, auf { $behalf ->
                    [child] die Sicherheit meines Kindes
                    [represented] die Sicherheit dieser Person
                   *[self] meine Sicherheit
                } zu achten; mehr sage ich nicht.
           *[one] Es geht um { $behalf ->
                    [child] die Sicherheit meines Kindes
                    [represented] die Sicherheit dieser Person
                   *[self] meine Sicherheit
                }; Einzelheiten möchte ich nicht nennen.
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

identity_fraud =
    { $way ->
        [two] Es ist schon vorgekommen, dass jemand { misused } missbraucht hat. Jedes Bild und jeder
            Text, aus dem ein Modell lernt, kann der nächsten Täuschung helfen, echt zu wirken.
        [three] Weil schon einmal jemand { misused } missbraucht hat, { $behalf ->
                [child] weiß ich
                [represented] weiß sie
               *[self] weiß ich
            }, was eine Fälschung anrichten kann. Modelle können es erschweren, sie vom echten Menschen
            zu unterscheiden.
       *[one] Jemand hat schon einmal { misused } missbraucht. Damit, dass es wieder geschieht,
            { $behalf ->
                [child] muss ich
                [represented] muss sie
               *[self] muss ich
            } rechnen. Mehr Material für KI-Modelle kann überzeugende Fälschungen erleichtern.
    }
    .short =
        { $way ->
            [two] Es ist schon vorgekommen, dass jemand { misused } missbraucht hat.
            [three] Weil schon einmal jemand { misused } missbraucht hat, ist die Sorge vor Fälschungen
                real.
           *[one] Jemand hat schon einmal { misused } missbraucht; KI kann Fälschungen erleichtern.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

misused =
    { $detail ->
        [name] { $behalf ->
                [child] den Namen meines Kindes
                [represented] ihren Namen
               *[self] meinen Namen
            }
        [pictures] { $behalf ->
                [child] Bilder meines Kindes
                [represented] ihre Bilder
               *[self] meine Bilder
            }
        [voice] { $behalf ->
                [child] die Stimme meines Kindes
                [represented] ihre Stimme
               *[self] meine Stimme
            }
        [account] { $behalf ->
                [child] das Konto meines Kindes
                [represented] ihr Konto
               *[self] mein Konto
            }
       *[none] { $behalf ->
                [child] die Identität meines Kindes
                [represented] ihre Identität
               *[self] meine Identität
            }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

likeness_deepfake =
    { $way ->
        [two] Aus den vielen öffentlichen Bildern{ $voice ->
                [yes] {" "}und Aufnahmen
               *[no] {""}
            } von { $behalf ->
                [child] meinem Kind
                [represented] dieser Person
               *[self] mir
            } können generative Modelle lernen, ein täuschendes Abbild zu schaffen. Was erst einmal
            geglaubt ist, lässt sich kaum richtigstellen.
        [three] Ein anderes Gesicht { $behalf ->
                [child] kann sich mein Kind
                [represented] kann sich diese Person
               *[self] kann ich mir
            } nicht zulegen. Bei so vielen Bildern{ $voice ->
                [yes] {" "}und Aufnahmen
               *[no] {""}
            } im Netz kann ein generatives Modell dem echten sehr nahe kommen, und andere können damit
            täuschen.
       *[one] Von { $behalf ->
                [child] meinem Kind
                [represented] dieser Person
               *[self] mir
            } sind viele Bilder{ $voice ->
                [yes] {" "}und Aufnahmen
               *[no] {""}
            } öffentlich. Gesicht und Stimme lassen sich nicht ändern. Generative Modelle können
            Nachahmungen erleichtern, und eine Nachahmung kann dauerhaft schaden.
    }
    .short =
        { $way ->
            [two] Aus vielen öffentlichen Bildern von { $behalf ->
                    [child] meinem Kind
                    [represented] ihr
                   *[self] mir
                } kann KI ein Abbild lernen.
            [three] Bei so vielen Bildern von { $behalf ->
                    [child] meinem Kind
                    [represented] ihr
                   *[self] mir
                } kann KI ein täuschendes Abbild schaffen.
           *[one] Von { $behalf ->
                    [child] meinem Kind
                    [represented] ihr
                   *[self] mir
                } sind viele Bilder öffentlich; KI kann Nachahmungen erleichtern.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

location_routine =
    { $way ->
        [two] Aus den Inhalten kann ein Modell { $behalf ->
                [child] die üblichen Orte und Zeiten meines Kindes
                [represented] die üblichen Orte und Zeiten dieser Person
               *[self] meine üblichen Orte und Zeiten
            } lernen. Was in einem einzelnen Beitrag harmlos ist, kann sich zu einem Bild des Alltags fügen. Das berührt die Sicherheit.
        [three] Kein einzelner Beitrag verrät { whom }, aber viele zusammen können zeigen, wo und wann
            { $behalf ->
                [child] es
                [represented] sie
               *[self] ich
            } zu finden { $behalf ->
                [child] ist
                [represented] ist
               *[self] bin
            }. Das soll in der Hand von Menschen bleiben, die { $behalf ->
                [child] wir kennen
                [represented] sie kennt
               *[self] ich kenne
            }.
       *[one] Orte und Gewohnheiten aus { $behalf ->
                [child] dem Alltag meines Kindes
                [represented] dem Alltag dieser Person
               *[self] meinem Alltag
            } sind dort zu sehen. Mit Hintergründen und Metadaten zusammen können sie verraten, wo
            { $behalf ->
                [child] es wann ist
                [represented] sie wann ist
               *[self] ich wann bin
            }. Das kann { $behalf ->
                [child] seine
                [represented] ihre
               *[self] meine
            } Sicherheit gefährden.
    }
    .short =
        { $way ->
            [two] Die Inhalte können { $behalf ->
                    [child] die üblichen Orte und Zeiten meines Kindes
                    [represented] die üblichen Orte und Zeiten dieser Person
                   *[self] meine üblichen Orte und Zeiten
                } verraten.
            [three] Zusammen können die Inhalte zeigen, wo { subject } zu finden { $behalf ->
                    [child] ist
                    [represented] ist
                   *[self] bin
                }.
           *[one] Zusammen können die Inhalte verraten, wo { $behalf ->
                    [child] mein Kind wann ist
                    [represented] sie wann ist
                   *[self] ich wann bin
                }.
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Arbeit

professional_secrecy =
    { $way ->
        [two] Verschwiegenheit gehört zu { $behalf ->
                [self] meiner Arbeit
               *[child] der Arbeit dieser Person
            } { calling }. Wer kommentiert oder einem Profil folgt, kann dadurch erkennbar sein. Was
            { $behalf ->
                [self] ich
               *[child] sie
            } diesen Menschen { $behalf ->
                [self] schulde
               *[child] schuldet
            }, bitte ich Sie zu gewichten.
        [three] Menschen vertrauen sich { $behalf ->
                [self] mir
               *[child] dieser Person
            } an, weil { $behalf ->
                [self] ich { calling } arbeite
               *[child] sie { calling } arbeitet
            }. Dass sich im Netz eine Verbindung zu ihnen ziehen lässt, ist heikel genug. Ein Modell
            sollte sie nicht leichter auffindbar machen.
       *[one] { $behalf ->
                [self] Meine Arbeit
               *[child] Die Arbeit dieser Person
            } { calling } muss vertraulich bleiben. Schon ein Kontakt oder ein Kommentar kann zeigen, mit
            wem { $behalf ->
                [self] ich arbeite
               *[child] sie arbeitet
            }. Diese Menschen müssen darauf vertrauen können, dass nichts davon weitergeht.
    }
    .short =
        { $way ->
            [two] Verschwiegenheit gehört zu { $behalf ->
                    [self] meiner
                   *[child] ihrer
                } Arbeit { calling }.
            [three] Wer sich { $behalf ->
                    [self] mir
                   *[child] ihr
                } { calling } anvertraut, kann erkennbar sein.
           *[one] { $behalf ->
                    [self] Meine Arbeit
                   *[child] Ihre Arbeit
                } { calling } muss vertraulich bleiben.
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

calling =
    { $detail ->
        [health] im Gesundheitswesen
        [law] in einem Rechtsberuf
        [church] im kirchlichen Dienst
        [social_work] im sozialen Bereich
        [teaching] im Unterricht
       *[none] in einem Vertrauensberuf
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

creator_works =
    { $way ->
        [two] Hinter den Werken, die { $behalf ->
                [child] mein Kind teilt
                [represented] diese Person teilt
               *[self] ich teile
            }, steht ein Mensch mit eigenem Stil (hier: { own-work }). Ein Modell, das diesen Stil
            gelernt hat, kann ohne { whom } mehr davon herstellen.
        [three] { $behalf ->
                [child] Die { own-work } meines Kindes sind mit seinem Namen
                [represented] Die { own-work } dieser Person sind mit ihrem Namen
               *[self] Meine { own-work } sind mit meinem Namen
            } verbunden. Kann ein Modell den Stil kopieren, lässt sich als eigenes Werk ausgeben, was nur
            nachgemacht ist.
       *[one] { $behalf ->
                [child] Mein Kind veröffentlicht
                [represented] Diese Person veröffentlicht
               *[self] Ich veröffentliche
            } dort eigene { own-work }. Darin stecken ein Name und ein persönlicher Stil, und Modelle
            können beides nachahmen. Das kann dem Ruf und der Arbeit schaden.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Die Werke meines Kindes
                    [represented] Ihre Werke
                   *[self] Meine Werke
                } haben einen eigenen Stil, den Modelle kopieren können.
            [three] Den Stil { $behalf ->
                    [child] der Werke meines Kindes
                    [represented] ihrer Werke
                   *[self] meiner Werke
                } kann ein Modell kopieren.
           *[one] { $behalf ->
                    [child] Mein Kind veröffentlicht
                    [represented] Sie veröffentlicht
                   *[self] Ich veröffentliche
                } eigene { own-work }; Modelle können den Stil nachahmen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

own-work =
    { $detail ->
        [photographs] Fotografien
        [drawings] Zeichnungen
        [writing] Texte
        [music] Musikstücke
        [film] Filme
       *[none] Arbeiten
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Leben

life_change =
    { $way ->
        [two] { $behalf ->
                [child] Mein Kind ist
                [represented] Diese Person ist
               *[self] Ich bin
            } nicht mehr der Mensch, den diese älteren Inhalte zeigen. Im Netz lassen sie sich löschen;
            was ein Modell aus ihnen gelernt hat, kaum. Ein neuer Anfang braucht Platz.
        [three] Seit das geteilt wurde, hat sich { $behalf ->
                [child] das Leben meines Kindes
                [represented] das Leben dieser Person
               *[self] mein Leben
            } verändert. Alte Beiträge dürfen alt sein; ein Modell hält sie in der Gegenwart. Zählen
            soll das Heute.
       *[one] Ältere Inhalte zeigen ein Leben, das { $behalf ->
                [child] mein Kind hinter sich gelassen hat
                [represented] diese Person hinter sich gelassen hat
               *[self] ich hinter mir gelassen habe
            }. Sie geben heute ein falsches Bild, und gelernte Muster können es am Leben halten.
            { $behalf ->
                [child] Mein Kind soll
                [represented] Diese Person soll
               *[self] Ich möchte
            } neu anfangen können.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mein Kind ist
                    [represented] Sie ist
                   *[self] Ich bin
                } nicht mehr der Mensch, den ältere Inhalte zeigen.
            [three] { $behalf ->
                    [child] Das Leben meines Kindes
                    [represented] Ihr Leben
                   *[self] Mein Leben
                } hat sich verändert, seit das geteilt wurde.
           *[one] Ältere Inhalte zeigen ein Leben, das { $behalf ->
                    [child] mein Kind hinter sich hat
                    [represented] sie hinter sich hat
                   *[self] ich hinter mir habe
                }.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

wrong_ai_output =
    { $way ->
        [two] { $behalf ->
                [child] Mein Kind hat
                [represented] Diese Person hat
               *[self] Ich habe
            } es schon erlebt: { $year ->
                [none] Eine KI von Meta gab
               *[other] { $year } gab eine KI von Meta
            } eine Auskunft über { whom }, die nicht hinzunehmen war. Woher sie kam, kann ich nicht
            sehen. Je weniger ein Modell über { whom } lernt, desto besser.
        [three] Dass eine KI von Meta über { whom } sagen kann, was sie nicht sollte, ist keine bloße Sorge:
            Es ist geschehen{ $year ->
                [none] {""}
               *[other] , im Jahr { $year }
            }. Die Ursache kenne ich nicht, aber mehr Training mit diesen Daten kann kaum helfen.
       *[one] { $year ->
                [none] Eine KI von Meta hat
               *[other] Im Jahr { $year } hat eine KI von Meta
            } etwas über { whom } gesagt, das sie nicht hätte sagen sollen. Worauf es beruhte, ist mir
            nicht bekannt. Ich möchte nicht, dass weitere Daten über { whom } in solche Antworten
            einfließen.
    }
    .short =
        { $way ->
            [two] Eine KI von Meta gab über { whom } eine Auskunft, die nicht hinzunehmen war.
            [three] Es ist geschehen, dass eine KI von Meta über { whom } sagte, was sie nicht sollte.
           *[one] Eine KI von Meta hat etwas über { whom } gesagt, das sie nicht hätte sagen sollen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

cannot_leave =
    { $way ->
        [two] Einfach zu gehen, ist kein Ausweg: { $behalf ->
                [child] Mein Kind braucht
                [represented] Diese Person braucht
               *[self] Ich brauche
            } die Plattform{ needed-for }. Name, Profilbild und Kommentare in öffentlichen Gruppen
            bleiben öffentlich, was auch immer eingestellt ist. Deshalb wende ich mich an Sie.
        [three] Ganz freiwillig { $behalf ->
                [child] bleibt mein Kind
                [represented] bleibt diese Person
               *[self] bleibe ich
            } nicht: Die Plattform ist{ needed-for } nötig. Keine Einstellung verbirgt Name,
            Profilbild oder Kommentare in öffentlichen Gruppen. Es bleibt die Bitte, sie auszulassen.
       *[one] { $behalf ->
                [child] Mein Kind ist
                [represented] Diese Person ist
               *[self] Ich bin
            }{ needed-for } auf die Plattform angewiesen. Auch bei einem privaten Konto bleiben Name,
            Profilbild und Kommentare in öffentlichen Gruppen öffentlich. Einstellungen allein schützen
            also nicht.
    }
    .short =
        { $way ->
            [two] Zu gehen, ist kein Ausweg: { $behalf ->
                    [child] Mein Kind braucht
                    [represented] Sie braucht
                   *[self] Ich brauche
                } die Plattform{ needed-for }.
            [three] { $behalf ->
                    [child] Mein Kind kann
                    [represented] Sie kann
                   *[self] Ich kann
                }{ needed-for } auf die Plattform nicht verzichten.
           *[one] { $behalf ->
                    [child] Mein Kind ist
                    [represented] Sie ist
                   *[self] Ich bin
                }{ needed-for } auf die Plattform angewiesen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

needed-for =
    { $detail ->
        [club] {" "}für einen Verein oder eine Gruppe
        [school] {" "}für eine Schulgruppe
        [family_abroad] {" "}für den Kontakt zur Familie im Ausland
        [work] {" "}für die Arbeit
       *[none] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Allgemeine Gründe, nur neben einem persönlichen

irreversibility =
    { $way ->
        [two] Haben Daten ein Modell einmal geprägt, ist das nach heutigem Wissen schwer rückgängig zu
            machen. Umso wichtiger ist es, sie aus dem nächsten Training herauszulassen.
        [three] Ein Modell vergessen zu lassen, gelingt bisher kaum. Umso mehr wiegt das Interesse an einem
            Ende jetzt und daran, dass die Daten aus Trainingsdatensätzen entfernt sind.
       *[one] Was ein Modell gelernt hat, lässt sich mit heutigen Mitteln kaum zurückholen. Je früher
            diese Verwendung endet, desto mehr kann eine Entscheidung noch bewirken.
    }
    .short =
        { $way ->
            [two] Haben Daten ein Modell geprägt, ist das schwer rückgängig zu machen.
            [three] Ein Modell vergessen zu lassen, gelingt bisher kaum.
           *[one] Was ein Modell gelernt hat, lässt sich kaum zurückholen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

third_party_models =
    { $way ->
        [two] Sie entwickeln Modelle auch für andere, zum Beispiel in Forschung und Entwicklung. Mit jeder
            Hand, durch die ein Modell geht, wächst der Abstand zu denen, deren Daten darin stecken.
        [three] Manche Modelle gehen an andere, etwa in Entwicklung und Forschung. Von da an liegt es nicht
            mehr allein bei Ihnen, was aus ihnen entsteht.
       *[one] Modelle entstehen auch für Dritte, etwa für Entwicklung und Forschung. Einmal weitergegeben,
            lassen sie sich kaum zurückrufen.
    }
    .short =
        { $way ->
            [two] Modelle gehen auch an Forschung und Entwicklung außerhalb.
            [three] Was in Modelle eingeht, kann auch Dritte erreichen.
           *[one] Modelle entstehen auch für Dritte.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

necessity =
    { $way ->
        [two] Es gibt, wie ich es sehe, Mittel, die weniger eingreifen: Daten mit Lizenz, synthetische
            Daten oder solche, die Menschen freiwillig anbieten. Dass ein Mensch weniger das Ergebnis
            verschlechtert, bezweifle ich.
        [three] Trainieren lässt sich auch mit lizenzierten, synthetischen oder freiwillig angebotenen
            Daten. Das scheint mir der mildere Weg, und warum es gerade { benefit-whose } Daten sein
            müssten, sehe ich nicht.
       *[one] Auf die Daten eines einzelnen Menschen kommt es für das Ergebnis aus meiner Sicht kaum an.
            Lizenzierte, synthetische oder freiwillig angebotene Daten halte ich für mildere Mittel.
    }
    .short =
        { $way ->
            [two] Lizenzierte oder freiwillig angebotene Daten halte ich für milder.
            [three] Warum es gerade diese Daten sein müssten, sehe ich nicht.
           *[one] Auf die Daten eines einzelnen Menschen kommt es aus meiner Sicht kaum an.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

benefit_balance =
    { $way ->
        [two] Dass KI anderen nützen kann, bezweifle ich nicht. Doch dieser Nutzen hängt kaum an
            { benefit-whose-dat } Daten, während das Risiko einen einzelnen Menschen trifft und bleiben
            kann.
        [three] Auf der einen Seite steht ein Nutzen, der nach meiner Ansicht auch ohne { benefit-whose }
            Daten zu haben ist. Auf der anderen steht ein Risiko, das persönlich ist und bleiben kann.
       *[one] { whom-start } auszunehmen, nimmt dem Nutzen für andere aus meiner Sicht wenig. Das Risiko
            dagegen ist persönlich und kann bleiben.
    }
    .short =
        { $way ->
            [two] Der Nutzen für andere hängt kaum an den Daten eines Menschen.
            [three] Der Nutzen ist nach meiner Ansicht auch ohne diese Daten zu haben.
           *[one] Einen Menschen auszunehmen, nimmt dem Nutzen für andere aus meiner Sicht wenig.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Gründe aus anderen Lebenslagen

whom-start =
    { $behalf ->
        [child] Mein Kind
        [represented] Diese Person
       *[self] Mich
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

meant-for =
    { $detail ->
        [friends_family] Familie und Freunde
        [club] { $behalf ->
                [self] die Menschen in meinem Verein oder meiner Gruppe
               *[child] einen Verein oder eine Gruppe
            }
        [followers] { $behalf ->
                [self] Menschen, die mir folgen,
               *[child] Menschen, die dem Konto folgen,
            }
        [customers] { $behalf ->
                [self] meine Kundschaft
               *[child] Kundschaft
            }
       *[none] andere Menschen
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

meant-for-plain =
    { $detail ->
        [friends_family] Familie und Freunde
        [club] { $behalf ->
                [self] die Menschen in meinem Verein oder meiner Gruppe
               *[child] ein Verein oder eine Gruppe
            }
        [followers] { $behalf ->
                [self] Menschen, die mir folgen
               *[child] Menschen, die dem Konto folgen
            }
        [customers] { $behalf ->
                [self] meine Kundschaft
               *[child] Kundschaft
            }
       *[none] andere Menschen
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

child-age =
    { $detail ->
        [baby] , auch aus der Babyzeit
        [small_child] , auch aus der Kleinkindzeit
        [school_age] , auch aus dem Schulalter
        [teenager] , auch aus der Jugend
       *[none] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

children-age = { my-children-age }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

subject =
    { $behalf ->
        [child] mein Kind
        [represented] diese Person
       *[self] ich
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

subject-start =
    { $behalf ->
        [child] Mein Kind
        [represented] Diese Person
       *[self] Ich
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

my-children-age =
    { $detail ->
        [baby] , auch als Babys
        [small_child] , auch als Kleinkinder
        [school_age] , auch im Schulalter
        [teenager] , auch als Jugendliche
       *[none] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

benefit-whose =
    { $behalf ->
        [child] seine
        [represented] ihre
       *[self] meine
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

benefit-whose-dat =
    { $behalf ->
        [child] seinen
        [represented] ihren
       *[self] meinen
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

purpose_limitation =
    { $way ->
        [two] Geteilt wurde, um mit Menschen in Verbindung zu sein. Von dort bis zu Modellen für Meta und
            für andere scheint mir der Weg weit{ purpose-article }.
        [three] Wer postet, will anderen etwas erzählen. Daraus allgemeine Modelle zu bauen, auch für
            Dritte, ist aus meiner Sicht etwas ganz anderes{ purpose-article }.
       *[one] Die Inhalte dienten dem Kontakt mit Menschen. Allgemeine Modelle zu entwickeln, für Meta und
            für Dritte, ist ein anderer Zweck{ purpose-article }.
    }
    .short =
        { $way ->
            [two] Geteilt wurde, um in Verbindung zu sein, nicht um Modelle zu bauen.
            [three] Vom Beitrag zum allgemeinen Modell ist es aus meiner Sicht ein anderer Zweck.
           *[one] Modelle zu entwickeln, ist ein anderer Zweck als der, für den geteilt wurde.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

purpose-article =
    { $instrument ->
        [gdpr] {" "}(Art. 5 Abs. 1 lit. b und Art. 6 Abs. 4)
        [uk_gdpr] {" "}(Art. 5 Abs. 1 lit. b und Art. 8A)
        [fadp] {" "}(Art. 6 Abs. 3)
        [lgpd] {" "}(Art. 6 I und II)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

data_minimisation =
    { $way ->
        [two] Alle öffentlichen Inhalte aus allen Jahren und jeder Art: Das ist, wie ich es sehe, mehr,
            als dieser Zweck von einem Menschen braucht{ minimisation-article }.
        [three] Eine Grenze dessen, was einfließt, sehe ich nicht, weder nach dem Alter noch nach der Art
            der Inhalte. Sich auf das Nötige zu beschränken, sieht für mich anders
            aus{ minimisation-article }.
       *[one] Einbezogen sind alle öffentlichen Inhalte, ohne Grenze nach Zeit und Art. Aus meiner Sicht
            genügt in diesem Fall weniger{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] Alle öffentlichen Inhalte aller Jahre sind aus meiner Sicht mehr als nötig.
            [three] Eine Grenze nach Alter oder Art der Inhalte sehe ich nicht.
           *[one] Einbezogen sind alle öffentlichen Inhalte, ohne Grenze nach Zeit und Art.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(Art. 5 Abs. 1 lit. c und e)
        [uk_gdpr] {" "}(Art. 5 Abs. 1 lit. c und e)
        [fadp] {" "}(Art. 6 Abs. 2)
        [lgpd] {" "}(Art. 6 III)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

image_right =
    { $way ->
        [two] Das Bild eines Menschen hat an meinem Wohnort neben dem Datenschutz einen eigenen Schutz.
        [three] Bilder von Menschen sind dort, wo ich wohne, durch ein eigenes Recht geschützt.
       *[one] Ein Bild zeigt einen Menschen, und wo ich lebe, schützt das Recht auch das Bild selbst.
    }
    .short =
        { $way ->
            [two] Das Bild eines Menschen hat an meinem Wohnort einen eigenen Schutz.
            [three] Bilder von Menschen sind dort, wo ich wohne, eigens geschützt.
           *[one] Wo ich lebe, schützt das Recht auch das Bild eines Menschen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] Auch über die Herkunft kann darin etwas stehen. Meine Bitte umfasst das.
               *[no] Woher { $behalf ->
                        [child] mein Kind kommt
                        [represented] diese Person kommt
                       *[self] ich komme
                    }, ist diesen Inhalten anzusehen. Solche Daten stellt das Gesetz unter besonderen
                    Schutz{ special-article }, und Modelle können Vorurteile weitertragen. Ich bitte Sie
                    ausdrücklich, sie aus Ihren Trainingsdaten herauszunehmen.
            }
        [three] { $again ->
                [yes] Was auf die Herkunft hindeutet, gehört zu dieser Bitte.
               *[no] Bilder und Texte dort können von { $behalf ->
                        [child] der Herkunft meines Kindes
                        [represented] der Herkunft dieser Person
                       *[self] meiner Herkunft
                    } erzählen. Modelle können daraus lernen, Menschen nach Gruppen zu behandeln. Solche
                    Daten sind besonders geschützt{ special-article }; meine ausdrückliche Bitte ist,
                    sie aus Trainingsdaten zu entfernen.
            }
       *[one] { $behalf ->
                [child] Die Inhalte können etwas über die Herkunft meines Kindes
                [represented] Die Inhalte können etwas über die Herkunft dieser Person
               *[self] Meine Inhalte können etwas über meine Herkunft
            } verraten{ $again ->
                [yes] ; dafür gilt dieselbe Bitte.
               *[no] , was das Gesetz besonders schützt{ special-article }. Was Modelle aus solchen
                    Bildern und Texten machen, kann Vorurteile wiederholen. Ich bitte Sie ausdrücklich,
                    solche Inhalte aus Trainingsdaten zu entfernen.
            }
    }
    .short =
        { $way ->
            [two] Manches zeigt { $behalf ->
                    [child] die Herkunft meines Kindes
                    [represented] die Herkunft dieser Person
                   *[self] meine Herkunft
                }{ removal }.
            [three] Manches kann von { $behalf ->
                    [child] der Herkunft meines Kindes
                    [represented] ihrer Herkunft
                   *[self] meiner Herkunft
                } erzählen{ removal }.
           *[one] Manches kann { $behalf ->
                    [child] die Herkunft meines Kindes
                    [represented] die Herkunft dieser Person
                   *[self] meine Herkunft
                } verraten{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

inferred_sensitive =
    { $way ->
        [two] Ganz offen wurde dort nie etwas sehr Privates gesagt, und doch lässt sich aus dem Ganzen
            vieles schließen. Auch solche Schlüsse betreffen geschützte Daten{ inferred-article }. Ich
            bitte Sie ausdrücklich, kein Modell sie ziehen zu lassen.
        [three] Was { $behalf ->
                [self] ich für mich behalten habe
               *[child] diese Person für sich behalten hat
            }, kann ein Modell aus vielen Kleinigkeiten erraten. Das Gesetz schützt auch, was zwischen
            den Zeilen steht{ inferred-article }. Meine ausdrückliche Bitte: Nehmen Sie aus
            Trainingsdaten heraus, was das erlaubt.
       *[one] Über Jahre zusammengesetzt, können gewöhnliche Beiträge und Bilder auf Privates deuten, das
            { $behalf ->
                [self] ich nie öffentlich gemacht habe
               *[child] diese Person nie öffentlich gemacht hat
            }. Auch was nur mittelbar hervorgeht, ist geschützt{ inferred-article }. Ich bitte Sie
            ausdrücklich, aus Trainingsdaten zu entfernen, was solche Schlüsse erlaubt.
    }
    .short =
        { $way ->
            [two] Aus dem Ganzen lässt sich vieles schließen, was privat ist.
            [three] Ein Modell kann aus Kleinigkeiten erraten, was nie öffentlich war.
           *[one] Zusammengesetzt können gewöhnliche Beiträge Privates verraten.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

inferred-article =
    { $instrument ->
        [gdpr] {" "}(Art. 9)
        [uk_gdpr] {" "}(Art. 9)
        [fadp] {" "}(Art. 5 lit. c)
        [lgpd] {" "}(Art. 11 § 1)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

criminal_matters =
    { $way ->
        [two] Eine Strafsache { $behalf ->
                [self] in meinem Leben
               *[child] im Leben dieser Person
            } kommt in manchen dieser Inhalte vor. Niemand soll ihr in den Sätzen einer KI wieder
            begegnen{ criminal-article }. Ich bitte Sie ausdrücklich, sie aus Ihren Trainingsdaten
            herauszunehmen.
        [three] Ein Teil dieser Inhalte handelt von einer Strafsache { $behalf ->
                [self] in meinem Leben
               *[child] im Leben dieser Person
            }. Darüber soll Zeit vergehen dürfen{ criminal-article }. Meine ausdrückliche Bitte:
            Entfernen Sie das aus Trainingsdaten.
       *[one] Manche Inhalte berühren eine Strafsache { $behalf ->
                [self] in meinem Leben
               *[child] im Leben dieser Person
            }. So etwas kann einen Menschen lange zeichnen{ criminal-article }. Ich bitte Sie
            ausdrücklich, solche Inhalte aus Trainingsdaten zu entfernen.
    }
    .short =
        { $way ->
            [two] Eine Strafsache kommt darin vor{ removal }.
            [three] Ein Teil handelt von einer Strafsache{ removal }.
           *[one] Manches berührt eine Strafsache{ removal }.
        }
    .unnamed =
        { $way ->
            [two] Etwas sehr Persönliches, das ich ungenannt lasse, kommt in manchen dieser Inhalte vor.
                Niemand soll ihm in den Sätzen einer KI wieder begegnen. Ich bitte Sie ausdrücklich, sie
                aus Ihren Trainingsdaten herauszunehmen.
            [three] Ein Teil dieser Inhalte handelt von etwas sehr Persönlichem. Ich nenne es nicht, und es
                soll Zeit darüber vergehen dürfen. Meine ausdrückliche Bitte: Entfernen Sie das aus
                Trainingsdaten.
           *[one] Manche Inhalte berühren etwas sehr Persönliches, das ich hier nicht nennen möchte. Es
                kann einen Menschen lange zeichnen. Ich bitte Sie ausdrücklich, solche Inhalte aus
                Trainingsdaten zu entfernen.
        }
    .unnamed-short =
        { $way ->
            [two] Etwas sehr Persönliches kommt darin vor{ removal }.
            [three] Ein Teil handelt von etwas sehr Persönlichem{ removal }.
           *[one] Manches berührt etwas sehr Persönliches{ removal }.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

criminal-article =
    { $instrument ->
        [gdpr] ; mit solchen Daten ist das Gesetz streng (Art. 10)
        [uk_gdpr] ; mit solchen Daten ist das Gesetz streng (Art. 10)
        [fadp] ; mit solchen Daten ist das Gesetz streng (Art. 5 lit. c)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

dependants =
    { $way ->
        [two] In diesen Inhalten ist ein Mensch zu sehen, um den { $behalf ->
                [self] ich mich kümmere
               *[child] sich diese Person kümmert
            }. Er ist auf andere angewiesen, auch hierin. Ich bitte Sie ausdrücklich, solche Inhalte vom
            Training auszunehmen.
        [three] Zu { $behalf ->
                [self] meinem Alltag
               *[child] dem Alltag dieser Person
            } gehört, für jemanden da zu sein, der Hilfe braucht und dort zu sehen ist. Was in einem
            solchen Zuhause geschieht, ist kein Stoff fürs Training. Ich bitte Sie ausdrücklich, es
            auszulassen.
       *[one] { $behalf ->
                [self] Ich sorge
               *[child] Diese Person sorgt
            } für jemanden, den die Inhalte zeigen und der vielleicht nicht selbst handeln kann. Ein
            Leben mit Pflege ist etwas Privates und gehört zu { $behalf ->
                [self] meiner
               *[child] ihrer
            } eigenen Situation. Ich bitte Sie ausdrücklich, solche Inhalte aus dem Training
            herauszulassen.
    }
    .short =
        { $way ->
            [two] Darin ist ein Mensch zu sehen, um den { $behalf ->
                    [self] ich mich kümmere
                   *[child] sie sich kümmert
                }.
            [three] Zu sehen ist jemand, der Hilfe braucht und für den { $behalf ->
                    [self] ich da bin
                   *[child] sie da ist
                }.
           *[one] Die Inhalte zeigen einen Menschen, für den { $behalf ->
                    [self] ich sorge
                   *[child] sie sorgt
                }.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

deceased =
    { $way ->
        [two] { $behalf ->
                [self] Ich habe
               *[child] Diese Person hat
            } jemanden verloren, und gemeinsame Bilder sind unter diesen Inhalten. Sie sind zum Erinnern
            da. Einer Nachahmung daraus zu begegnen, kann schmerzen.
        [three] Unter den Bildern sind solche mit jemandem, der nicht mehr lebt. Für { $behalf ->
                [self] mich
               *[child] diese Person
            } sind es Andenken, kein Material. Ein Modell, das ein solches Abbild hervorbringen kann,
            kann eine Wunde öffnen.
       *[one] Manche dieser Inhalte zeigen { $behalf ->
                [self] mich
               *[child] diese Person
            } mit einem Menschen, der gestorben ist. Diese Erinnerungen gehören zu { $behalf ->
                [self] meinem
               *[child] ihrem
            } Leben. Ein künstliches Abbild daraus kann wehtun.
    }
    .short =
        { $way ->
            [two] Gemeinsame Bilder mit jemandem, der gestorben ist, sind zum Erinnern da.
            [three] Darunter sind Andenken an jemanden, der nicht mehr lebt.
           *[one] Manches zeigt { $behalf ->
                    [self] mich
                   *[child] sie
                } mit jemandem, der gestorben ist; ein künstliches Abbild kann wehtun.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] Ich melde mich
               *[child] Diese Person meldet sich
            } öffentlich zu Wort, und das kann anderen missfallen. Ein Modell, das Gesichter, Kontakte und
            Orte kennt, kann zu denen führen, die sich { $behalf ->
                [self] mir
               *[child] ihr
            } anvertrauen. Ich bitte Sie, dieses Risiko nicht zu vergrößern.
        [three] Andere verlassen sich darauf, dass { $behalf ->
                [self] ich sie
               *[child] diese Person sie
            } aus der Öffentlichkeit { $behalf ->
                [self] heraushalte
               *[child] heraushält
            }. Was rund um diese Arbeit gepostet ist, kann sie verraten, und eine gefälschte Aussage
            kann an einem Tag Schaden anrichten.
       *[one] Was { $behalf ->
                [self] ich
               *[child] diese Person
            } öffentlich { $behalf ->
                [self] tue
               *[child] tut
            }, lebt von Menschen, die { $behalf ->
                [self] mir
               *[child] ihr
            } vertrauen, und kann Anfeindungen bringen. Gesichter, Kontakte und Orte können zeigen, wer
            mit { $behalf ->
                [self] mir
               *[child] ihr
            } spricht, und Nachahmungen können Vertrauen zerstören.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ich melde mich
                   *[child] Sie meldet sich
                } öffentlich zu Wort; ein Modell kann zu Kontakten führen.
            [three] Andere verlassen sich darauf, dass { $behalf ->
                    [self] ich sie heraushalte
                   *[child] sie aus der Öffentlichkeit bleiben
                }.
           *[one] Was { $behalf ->
                    [self] ich
                   *[child] sie
                } öffentlich { $behalf ->
                    [self] tue
                   *[child] tut
                }, lebt von Kontakten; das kann diese gefährden.
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

persecution =
    { $way ->
        [two] Erkannt zu sein, ist nicht für alle harmlos. In einem anderen Land kann es { $behalf ->
                [child] mein Kind oder uns nahe Menschen
                [represented] diese Person oder ihr nahe Menschen
               *[self] mich oder mir nahe Menschen
            } gefährden. Ein Modell kennt keine Grenzen. Das Nähere behalte ich für mich.
        [three] Es gibt Menschen in der Ferne, zu denen keine Spur über { whom } führen soll. Ein Modell
            kann Gesichter und Namen über Grenzen hinweg verbinden. Mehr sage ich dazu nicht und bitte
            Sie, diese Daten auszulassen.
       *[one] Wer { $behalf ->
                [child] mein Kind oder uns nahe Menschen
                [represented] diese Person oder ihr nahe Menschen
               *[self] mich oder mir nahe Menschen
            } erkennt, kann Menschen anderswo in Gefahr bringen. Modelle gehen an andere in aller Welt,
            und Kopien lassen sich kaum zurückrufen. Einzelheiten möchte ich hier nicht nennen.
    }
    .short =
        { $way ->
            [two] Erkannt zu sein, kann Menschen anderswo gefährden; das Nähere behalte ich für mich.
            [three] Zu Menschen in der Ferne soll über { whom } keine Spur führen.
           *[one] Wer { $behalf ->
                    [child] mein Kind
                    [represented] sie
                   *[self] mich
                } erkennt, kann Menschen gefährden; mehr möchte ich nicht sagen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

exposed_role =
    { $way ->
        [two] Manche Berufe bringen Drohungen mit sich, und { $behalf ->
                [self] meiner
               *[child] der Beruf dieser Person
            } gehört dazu. Was ein Modell über Gesichter und Orte lernt, kann denen helfen, die drohen.
            Wo die Arbeit ist, lasse ich offen.
        [three] Bei { $behalf ->
                [self] meiner Arbeit
               *[child] der Arbeit dieser Person
            } kommt es darauf an, privat schwer zu finden und schwer nachzuahmen zu sein. Ein Modell,
            das die private Seite gesehen hat, kann beides erleichtern. Welche Arbeit es ist, lasse ich
            offen.
       *[one] Durch { $behalf ->
                [self] meinen Beruf bin ich
               *[child] ihren Beruf ist diese Person
            } leicht ein Ziel, ebenso { $behalf ->
                [self] mir
               *[child] ihr
            } nahe Menschen. Was Gesichter, Orte und Familienbilder zeigen, kann die Gefahr erhöhen, und
            Nachahmungen können es auch. Wo die
            Arbeit ist, sage ich hier nicht.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Mein
                   *[child] Ihr
                } Beruf kann Drohungen bringen, und ein Modell kann denen helfen, die drohen.
            [three] Bei { $behalf ->
                    [self] meiner
                   *[child] ihrer
                } Arbeit kommt es darauf an, privat schwer zu finden zu sein.
           *[one] Durch { $behalf ->
                    [self] meinen Beruf bin ich
                   *[child] ihren Beruf ist sie
                } leicht ein Ziel.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

workplace_exposure =
    { $way ->
        [two] { work-matter } Was ein Modell aus alten Beiträgen macht, liegt nicht in { $behalf ->
                [self] meiner
               *[child] ihrer
            } Hand, und andere können es glauben.
        [three] { work-matter } Die Zusammenfassung einer KI kann weglassen, was einen Beitrag erklärt, und
            das kann { $behalf ->
                [self] mich
               *[child] sie
            } teuer zu stehen kommen.
       *[one] { work-matter } Reißt ein Modell Inhalte aus dem Zusammenhang, kann das dort schaden.
    }
    .short =
        { $way ->
            [two] Was ein Modell aus alten Beiträgen macht, kann { $behalf ->
                    [self] mir
                   *[child] ihr
                } im Beruf schaden.
            [three] Die Zusammenfassung einer KI kann { $behalf ->
                    [self] mir
                   *[child] ihr
                } im Beruf schaden.
           *[one] Aus dem Zusammenhang gerissen, können die Inhalte { $behalf ->
                    [self] mir
                   *[child] ihr
                } im Beruf schaden.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] Ich suche
               *[child] Diese Person sucht
            } Arbeit, und der erste Eindruck zählt.
        [employer_rules] Für { $behalf ->
                [self] mich
               *[child] diese Person
            } gelten am Arbeitsplatz Regeln für öffentliche Beiträge.
        [old_statements] Alte Aussagen passen nicht mehr zu { $behalf ->
                [self] meinem Berufsleben
               *[child] dem Berufsleben dieser Person
            }.
       *[none] Diese Inhalte können für { $behalf ->
                [self] mein Berufsleben
               *[child] das Berufsleben dieser Person
            } zählen.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] Ich lebe
               *[child] Diese Person lebt
            } davon, wie { $behalf ->
                [self] ich auftrete: { likeness-work }
               *[child] sie auftritt: { likeness-work }
            }. Eine Kopie, die nichts kostet, kann dem nächsten Auftrag im Weg stehen.
        [three] Unverwechselbar zu sein, gehört zu { $behalf ->
                [self] meinem Beruf: Ich arbeite
               *[child] dem Beruf dieser Person: Sie arbeitet
            } { likeness-work }. Kann ein Modell das liefern, braucht die Kundschaft den Menschen
            vielleicht nicht mehr.
       *[one] { $behalf ->
                [self] Ich verdiene
               *[child] Diese Person verdient
            } Geld { likeness-work }. Modelle können Nachahmungen schaffen, die dem Original Konkurrenz
            machen. Das kann Aufträge kosten.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Ich verdiene
                   *[child] Sie verdient
                } Geld { likeness-work }; Nachahmungen können Aufträge kosten.
            [three] Kann ein Modell { $behalf ->
                    [self] mich
                   *[child] sie
                } nachahmen, kann das Arbeit kosten.
           *[one] { $behalf ->
                    [self] Was mich unverwechselbar macht, ist mein Beruf
                   *[child] Was sie unverwechselbar macht, ist ihr Beruf
                }; Modelle können es nachahmen.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

likeness-work =
    { $detail ->
        [modelling] vor der Kamera, als Model
        [acting] im Schauspiel
        [voice] mit der eigenen Stimme
        [sport] im Sport
        [influencer] mit einem Kanal im Netz
       *[none] mit Gesicht oder Stimme
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

business_page =
    { $way ->
        [two] { $behalf ->
                [self] Ich betreibe
               *[child] Diese Person betreibt
            } eine Seite { page-role }. Dort spricht keine Firma, sondern ein Mensch, der in jedem
            Beitrag zu erkennen ist.
        [three] Eine Seite kann nach Geschäft aussehen und zeigt doch { $behalf ->
                [self] mich
               *[child] diese Person
            }, { page-role }. Name, Gesicht und Worte gehören zu einem Menschen und nicht zu einer
            Marke.
       *[one] Hinter einer Seite { $behalf ->
                [self] stehe ich als Mensch
               *[child] steht diese Person
            }, { page-role }. Was dort steht, zeigt auch { $behalf ->
                [self] mich
               *[child] sie
            }, mit Namen, Gesicht und Worten.
    }
    .short =
        { $way ->
            [two] Auf { $behalf ->
                    [self] meiner
                   *[child] ihrer
                } Seite ist in jedem Beitrag ein Mensch zu erkennen.
            [three] Hinter { $behalf ->
                    [self] meiner
                   *[child] der
                } Seite { $behalf ->
                    [self] stehe ich
                   *[child] steht sie
                } mit Namen und Gesicht.
           *[one] { $behalf ->
                    [self] Meine
                   *[child] Eine
                } Seite zeigt auch { $behalf ->
                    [self] mich als Menschen
                   *[child] sie
                }, mit Namen und Gesicht.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

page-role =
    { $detail ->
        [sole_trader] mit einem eigenen kleinen Betrieb
        [club_officer] im Auftrag eines Vereins
        [artist] mit eigener Kunst
       *[none] mit dem, was dort zu sehen ist
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

form_obstacle =
    { $way ->
        [two] { form-matter } Deshalb erkläre ich es auf diesem Weg{ form-article }.
        [three] { form-matter } Ein Recht sollte nicht von einem Formular abhängen{ form-article }.
       *[one] { form-matter } Daran darf ein Recht nicht scheitern{ form-article }.
    }
    .short =
        { $way ->
            [two] Weil sich { $reader ->
                    [authority] Metas
                   *[meta] Ihr
                } Formular nicht nutzen ließ, steht es hier.
            [three] Dass sich { $reader ->
                    [authority] Metas
                   *[meta] Ihr
                } Formular nicht nutzen ließ, darf nicht entscheiden.
           *[one] { $reader ->
                    [authority] Metas
                   *[meta] Ihr
                } Formular ließ sich nicht nutzen; diese Erklärung zählt trotzdem.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

form-matter =
    { $detail ->
        [hacked] { $behalf ->
                [child] Das Konto meines Kindes
                [represented] Das Konto dieser Person
               *[self] Mein Konto
            } ist in fremder Hand, sodass sich das Formular nicht nutzen lässt.
        [blocked] { $behalf ->
                [child] Das Konto meines Kindes
                [represented] Das Konto dieser Person
               *[self] Mein Konto
            } ist gesperrt, sodass sich das Formular nicht nutzen lässt.
        [lost_access] Der Zugang { $behalf ->
                [child] zum Konto meines Kindes
                [represented] zum Konto dieser Person
               *[self] zu meinem Konto
            } ist verloren, sodass sich das Formular nicht nutzen lässt.
        [no_code] Der Code, den Ihr Formular verlangt, kommt nicht an.
        [barrier] { $behalf ->
                [child] Mein Kind kann
                [represented] Diese Person kann
               *[self] Ich kann
            } Ihr Formular nicht nutzen, so wie es gemacht ist.
       *[none] Ihr Formular hat { $behalf ->
                [child] bei uns
                [represented] bei dieser Person
               *[self] bei mir
            } nicht funktioniert.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

form-article =
    { $instrument ->
        [gdpr] : Die Ausübung von Rechten ist zu erleichtern (Art. 12 Abs. 2)
        [uk_gdpr] : Die Ausübung von Rechten ist zu erleichtern (Art. 12 Abs. 2)
        [fadp] : Jede ausdrückliche Erklärung genügt (Art. 30 Abs. 2 lit. b)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

conscience =
    { $way ->
        [two] Es gibt Dinge, zu denen { $behalf ->
                [self] ich
               *[child] diese Person
            } nichts { $behalf ->
                [self] beitrage
               *[child] beiträgt
            }, und das hier ist eines davon. Der Grund ist eine Überzeugung, nach der { $behalf ->
                [self] ich lebe
               *[child] sie lebt
            }.
        [three] Dazu nicht beizutragen, ist für { $behalf ->
                [self] mich
               *[child] diese Person
            } eine Frage des Gewissens. Gegen Technik als solche geht es nicht; es geht um das, wofür
            { $behalf ->
                [self] ich stehe
               *[child] sie steht
            }.
       *[one] { $behalf ->
                [self] Ich lebe
               *[child] Diese Person lebt
            } nach einer Überzeugung, mit der sich diese Verwendung nicht verträgt. Das ist keine Abneigung gegen
            Technik; es prägt { $behalf ->
                [self] mein Leben und meine
               *[child] ihr Leben und ihre
            } Arbeit.
    }
    .short =
        { $way ->
            [two] Dagegen steht eine Überzeugung, nach der { $behalf ->
                    [self] ich lebe
                   *[child] sie lebt
                }.
            [three] Dazu nicht beizutragen, ist für { $behalf ->
                    [self] mich
                   *[child] sie
                } eine Frage des Gewissens.
           *[one] Diese Verwendung verträgt sich nicht mit einer Überzeugung, nach der { $behalf ->
                    [self] ich lebe
                   *[child] sie lebt
                }.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

memorisation =
    { $way ->
        [two] { stands-out } Gerade das Seltene kann ein Modell fast wörtlich oder Strich für Strich
            wiedergeben. Das unterscheidet diesen Fall von den meisten.
        [three] { stands-out } In der Masse der Daten verschwinden die meisten Menschen; hier muss das nicht
            so sein. Was ein Modell wiedergibt, kann dann auf einen einzelnen Menschen zeigen.
       *[one] { stands-out } Modelle können wiedergeben, was in ihren Trainingsdaten heraussticht; das
            Risiko kann hier also größer sein als bei den meisten.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] Bei einem seltenen Namen
                    [unusual_story] Bei einer ungewöhnlichen Geschichte
                    [many_pictures] Bei vielen ähnlichen Bildern
                   *[none] Bei Seltenem
                } kann die Wiedergabe auf einen Menschen zeigen.
            [three] Modelle können Seltenes wiedergeben, hier { $detail ->
                    [rare_name] den Namen
                    [unusual_story] die Geschichte
                    [many_pictures] das oft gezeigte Gesicht
                   *[none] das, was heraussticht
                }.
           *[one] { $detail ->
                    [rare_name] Ein seltener Name
                    [unusual_story] Eine ungewöhnliche Geschichte
                    [many_pictures] Ein oft gezeigtes Gesicht
                   *[none] Was selten ist,
                } sticht heraus; Modelle können so etwas wiedergeben.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

stands-out =
    { $detail ->
        [rare_name] { $behalf ->
                [child] Der Name meines Kindes
                [represented] Der Name dieser Person
               *[self] Mein Name
            } ist selten.
        [unusual_story] Was über { whom } erzählt ist, ist ungewöhnlich.
        [many_pictures] Von { $behalf ->
                [child] meinem Kind
                [represented] dieser Person
               *[self] mir
            } gibt es viele ähnliche Bilder.
       *[none] { subject-start } { $behalf ->
                [child] ist
                [represented] ist
               *[self] bin
            } unter vielen leicht zu erkennen.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft
