### Der Widerspruch, auf Deutsch, und was die anderen Briefe mit ihm teilen.
###
### Eine Nachricht ist ein Absatz oder ein Teil davon; warum jemand widerspricht, steht in
### reasons.ftl. `.version` steigt, wenn sich der Sinn ändert; `.reviewed` sagt, wer den Text geprüft
### hat. Die Zeilenumbrüche hier dienen nur dem Lesen.
###
### $way wählt unter Fassungen, die dasselbe sagen, $tone (plain, firm) den Ton; keine behauptet mehr
### als die andere. Jede Fassung der Erklärung nennt den Zweck „KI bei Meta“ und sagt, was getan ist.
### Welche Werte es gibt, steht in en/objection.ftl. Nur auf Deutsch: die Fälle von my-noun.

## Wer spricht, und von wem

who =
    { $behalf ->
        [child] Ich trage die elterliche Verantwortung für mein Kind und
        [represented] Ich bin berechtigt, eine andere Person zu vertreten, und
       *[self] Ich
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

whose =
    { $behalf ->
        [child] seiner
        [represented] ihrer
       *[self] meiner
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

whom =
    { $behalf ->
        [child] mein Kind
        [represented] diese Person
       *[self] mich
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Der Satz des Widerspruchs

declaration-object =
    { $tone ->
        [firm] { $way ->
            [two] { who } widerspreche jeder Verwendung { whose } personenbezogenen Daten zur
                Entwicklung und Verbesserung von KI bei Meta. Generative Modelle und Modelle für
                Dritte sind eingeschlossen.
            [three] { who } lege Widerspruch ein gegen die Verwendung { whose } personenbezogenen
                Daten zur Entwicklung und Verbesserung von KI bei Meta, ob in generativen Modellen
                oder in Modellen für Dritte. Ich erwarte, dass Sie sie beenden.
           *[one] { who } widerspreche in vollem Umfang der Verwendung { whose } personenbezogenen
                Daten zur Entwicklung und Verbesserung von KI bei Meta. Das gilt auch für generative
                Modelle und Modelle für Dritte.
        }
       *[plain] { $way ->
            [two] { who } lege Widerspruch ein gegen die Verwendung { whose } personenbezogenen Daten
                zur Entwicklung und Verbesserung von KI bei Meta. Das umfasst generative Modelle und
                Modelle für Dritte.
            [three] Sie verwenden personenbezogene Daten zur Entwicklung und Verbesserung von KI bei
                Meta, auch für generative Modelle und Modelle für Dritte. { who } widerspreche dieser
                Verwendung { whose } Daten.
           *[one] { who } widerspreche der Verwendung { whose } personenbezogenen Daten zur
                Entwicklung und Verbesserung von KI bei Meta, auch von generativen Modellen und
                Modellen für Dritte.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

declaration-forbid =
    { $tone ->
        [firm] { $way ->
            [two] { who } untersage Ihnen ausdrücklich jede Bearbeitung { whose } Personendaten zur
                Entwicklung und Verbesserung von KI bei Meta. Generative Modelle und Modelle für
                Dritte sind eingeschlossen.
            [three] { who } untersage Ihnen ausdrücklich die Bearbeitung { whose } Personendaten zur
                Entwicklung und Verbesserung von KI bei Meta, ob in generativen Modellen oder in
                Modellen für Dritte. Ich erwarte, dass Sie sie beenden.
           *[one] { who } untersage Ihnen ausdrücklich und in vollem Umfang die Bearbeitung { whose }
                Personendaten zur Entwicklung und Verbesserung von KI bei Meta. Das gilt auch für
                generative Modelle und Modelle für Dritte.
        }
       *[plain] { $way ->
            [two] { who } untersage Ihnen hiermit ausdrücklich, { whose-acc } Personendaten zur
                Entwicklung und Verbesserung von KI bei Meta zu bearbeiten. Das umfasst generative
                Modelle und Modelle für Dritte.
            [three] Sie bearbeiten Personendaten zur Entwicklung und Verbesserung von KI bei Meta,
                auch für generative Modelle und Modelle für Dritte. { who } untersage Ihnen diese
                Bearbeitung { whose } Daten ausdrücklich.
           *[one] { who } untersage Ihnen ausdrücklich die Bearbeitung { whose } Personendaten zur
                Entwicklung und Verbesserung von KI bei Meta, auch von generativen Modellen und
                Modellen für Dritte.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

whose-acc =
    { $behalf ->
        [child] seine
        [represented] ihre
       *[self] meine
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

declaration-oppose = { declaration-object }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

declaration-cease =
    { $tone ->
        [firm] { $way ->
            [two] { who } fordere Sie auf, jede Verwendung { whose } personenbezogenen Daten zur
                Entwicklung und Verbesserung von KI bei Meta zu beenden. Generative Modelle und
                Modelle für Dritte sind eingeschlossen.
            [three] { who } fordere Sie auf, die Verwendung { whose } personenbezogenen Daten zur
                Entwicklung und Verbesserung von KI bei Meta zu beenden, ob in generativen Modellen
                oder in Modellen für Dritte.
           *[one] { who } fordere Sie auf, die Verwendung { whose } personenbezogenen Daten zur
                Entwicklung und Verbesserung von KI bei Meta in vollem Umfang zu beenden. Das gilt
                auch für generative Modelle und Modelle für Dritte.
        }
       *[plain] { $way ->
            [two] { who } bitte Sie, { whose-acc } personenbezogenen Daten nicht länger zur Entwicklung
                und Verbesserung von KI bei Meta zu verwenden. Das umfasst generative Modelle und
                Modelle für Dritte.
            [three] Sie verwenden personenbezogene Daten zur Entwicklung und Verbesserung von KI bei
                Meta, auch für generative Modelle und Modelle für Dritte. { who } bitte Sie, diese
                Verwendung { whose } Daten zu beenden.
           *[one] { who } bitte Sie, die Verwendung { whose } personenbezogenen Daten zur Entwicklung
                und Verbesserung von KI bei Meta zu beenden. Das gilt auch für generative Modelle und
                Modelle für Dritte.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Das Recht, auf dem er beruht

law-article =
    { $instrument ->
        [uk_gdpr] Artikel 21 Absatz 1 der UK GDPR (britische Datenschutz-Grundverordnung)
        [lgpd] Artikel 18 § 2 der LGPD (Datenschutzgesetz Brasiliens)
        [fadp] Artikel 30 Absatz 2 Buchstabe b des Datenschutzgesetzes (DSG)
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] Artikel 21 Absatz 1 DSGVO (Datenschutz-Grundverordnung)
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

law-local =
    { $law_known ->
        [article] dem Recht { residence-of } ({ $law }, { $article })
        [law] dem Recht { residence-of } ({ $law })
       *[no] dem Datenschutzrecht { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

law-on =
    { $instrument ->
        [local_objection] { law-on-local }
        [local_cessation] { law-on-local }
       *[gdpr] { law-article }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

law-on-local =
    { $law_known ->
        [article] das Recht { residence-of } ({ $law }, { $article })
        [law] das Recht { residence-of } ({ $law })
       *[no] das Datenschutzrecht { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

residence-of =
    { $behalf ->
        [child] des Wohnsitzlands meines Kindes
        [represented] des Wohnsitzlands dieser Person
       *[self] meines Wohnsitzlands
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

law-name =
    { $instrument ->
        [uk_gdpr] der UK GDPR (britische Datenschutz-Grundverordnung)
        [lgpd] der LGPD (Datenschutzgesetz Brasiliens)
        [fadp] des Datenschutzgesetzes (DSG)
        [local_objection] des Datenschutzrechts { residence-of }
        [local_cessation] des Datenschutzrechts { residence-of }
       *[gdpr] der DSGVO (Datenschutz-Grundverordnung)
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

right =
    { $reasons ->
        [yes] { $way ->
            [two] Ich stütze mich auf { law-on } und auf Gründe aus { right-whose } besonderen
                Situation.
            [three] Grundlage ist { law-on }; die Gründe folgen aus { right-whose } besonderen
                Situation.
           *[one] { $behalf ->
                [self] Meine Gründe ergeben sich aus meiner besonderen Situation, mein
                    Widerspruchsrecht aus
               *[child] Die Gründe ergeben sich aus { right-whose } besonderen Situation, das
                    Widerspruchsrecht aus
            } { law-article }.
        }
       *[no] { $way ->
            [two] Ich stütze mich auf { law-on }.
            [three] Grundlage ist { law-on }.
           *[one] { $behalf ->
                [self] Mein Widerspruchsrecht ergibt sich aus
               *[child] Das Widerspruchsrecht ergibt sich aus
            } { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

right-whose =
    { $behalf ->
        [child] seiner
        [represented] ihrer
       *[self] meiner
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

opening-fadp = { declaration-forbid }
    { $way ->
        [two] Ich stütze mich auf { law-article }. Das gilt auch für schon öffentliche Daten (Art. 30
            Abs. 3).
        [three] Grundlage ist { law-article }. Auch Daten, die schon öffentlich sind, sind erfasst
            (Art. 30 Abs. 3).
       *[one] Das erkläre ich nach { law-article }. Es gilt auch für Daten, die schon öffentlich sind
            (Art. 30 Abs. 3).
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] Ich stütze mich auf { law-on }. Wie ich es sehe, entspricht diese Verwendung nicht dem
            Gesetz: Sie achtet { $breaches } nicht.
        [three] Grundlage ist { law-on }, denn aus meiner Sicht ist das Gesetz nicht eingehalten. Nicht
            gewahrt sehe ich { $breaches }.
       *[one] Ich stütze mich auf { law-on }. Aus meiner Sicht steht diese Verwendung nicht im Einklang
            mit dem Gesetz, denn sie wahrt { $breaches } nicht.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

opening-local_cessation = { declaration-cease }
    { $reasons ->
        [yes] { $way ->
            [two] Ich stütze mich auf { law-on }. Aus den folgenden Gründen { harm }.
            [three] Das stütze ich auf { law-on }. Meine Gründe stehen unten; danach { harm }.
           *[one] Dabei stütze ich mich auf { law-on }. Aus den folgenden Gründen { harm }.
        }
       *[no] { $way ->
            [two] Ich stütze mich auf { law-on }.
            [three] Das stütze ich auf { law-on }.
           *[one] Dabei stütze ich mich auf { law-on }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

right-whose-acc =
    { $behalf ->
        [child] seine
        [represented] ihre
       *[self] meine
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

harm =
    { $residence ->
        [JP] droht diese Verwendung { right-whose-acc } Rechte oder berechtigten Interessen zu verletzen
            (Absatz 5)
       *[other] kann diese Verwendung { right-whose-acc } Rechte und Interessen berühren
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

harm-whose =
    { $behalf ->
        [child] seiner
        [represented] ihrer
       *[self] meiner
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Was es umfasst

scope =
    { $way ->
        [two] { $account ->
                [yes] Gemeint sind { $behalf ->
                        [child] die öffentlichen Inhalte meines Kindes
                        [represented] die öffentlichen Inhalte dieser Person
                       *[self] meine öffentlichen Inhalte
                    }, alte wie neue, samt Metadaten{ $named ->
                        [yes] {" "}– vor allem { $content }
                       *[no] {""}
                    }. Gemeint ist auch, was andere öffentlich über { whom } teilen, dazu { $behalf ->
                        [self] meine
                       *[child] die
                    } Nutzung von KI-Funktionen und Daten über { whom } von Partnern oder anderswoher.
               *[no] Gemeint ist, was andere öffentlich über { whom } teilen, in Bild oder Wort, jetzt
                    oder später, samt Metadaten. Dazu gehören auch eine etwaige Nutzung von
                    KI-Funktionen und Daten über { whom } von Partnern oder anderswoher.
            }
        [three] { $account ->
                [yes] Es geht um vier Gruppen von Daten: { $behalf ->
                        [child] öffentliche Inhalte meines Kindes
                        [represented] öffentliche Inhalte dieser Person
                       *[self] eigene öffentliche Inhalte
                    }{ $named ->
                        [yes] {" "}(vor allem { $content })
                       *[no] {""}
                    }, öffentliche Beiträge anderer, in denen { subject-appears }, Interaktionen mit
                    KI-Funktionen und Daten über { whom } von Partnern oder aus anderen Quellen. Frühere
                    und künftige Inhalte samt Metadaten gehören dazu.
               *[no] Es geht um drei Gruppen von Daten: öffentliche Beiträge anderer, in denen
                    { subject-appears }, etwaige Interaktionen mit KI-Funktionen und Daten über { whom }
                    von Partnern oder aus anderen Quellen. Frühere und künftige Inhalte samt Metadaten
                    gehören dazu.
            }
       *[one] { $account ->
                [yes] Das gilt für { $behalf ->
                        [child] die öffentlichen Inhalte meines Kindes
                        [represented] die öffentlichen Inhalte dieser Person
                       *[self] meine öffentlichen Inhalte
                    }, frühere wie künftige, samt Metadaten{ $named ->
                        [yes] , vor allem für { $content }
                       *[no] {""}
                    }. Es gilt auch für Inhalte anderer, die { whom } zeigen oder nennen, für
                    { $behalf ->
                        [self] meine{" "}
                       *[child] {""}
                    }Interaktionen mit KI-Funktionen und für Daten über { whom } von Partnern oder aus
                    anderen Quellen.
               *[no] Das gilt für öffentliche Inhalte anderer, die { whom } zeigen oder nennen, frühere
                    wie künftige, samt Metadaten. Es gilt auch für etwaige Interaktionen mit
                    KI-Funktionen und für Daten über { whom } von Partnern oder aus anderen Quellen.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

subject-appears =
    { $behalf ->
        [child] mein Kind vorkommt
        [represented] diese Person vorkommt
       *[self] ich vorkomme
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

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
        [child] Aufnahmen von ihm
        [represented] Aufnahmen von ihr
       *[self] Aufnahmen von mir
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

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

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] Sie sehen sich, wie Sie selbst sagen, Erwartungen, Risiken, Nutzen und mildere
                    Mittel an. Auf diese Punkte gehe ich der Reihe nach ein.
               *[other] Warum das in { $behalf ->
                        [self] meinem Fall
                       *[child] diesem Fall
                    } zählt, erkläre ich im Folgenden.
            }
        [three] { $instrument ->
                [gdpr] Bei der Abwägung fragt Ihre Richtlinie nach Erwartungen, Nutzen, Risiken und weniger
                    einschneidenden Mitteln. In { $behalf ->
                        [self] meinem
                       *[child] diesem
                    } Fall sieht es so aus.
               *[other] Dahinter stehen Gründe aus { $behalf ->
                        [child] dem Leben meines Kindes
                        [represented] dem Leben dieser Person
                       *[self] meinem Leben
                    }.
            }
       *[one] { $instrument ->
                [gdpr] Nach Ihrer Richtlinie wägen Sie ab, was ein Mensch erwarten konnte, die Risiken, den
                    Nutzen und ob es mildere Mittel gibt. Dazu sage ich Folgendes.
               *[other] Hier sind die Gründe; sie betreffen { $behalf ->
                        [child] die Situation meines Kindes
                        [represented] die Situation dieser Person
                       *[self] meine eigene Situation
                    }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## In eigenen Worten

own-words =
    { $way ->
        [two] Was das heißt, in meinen Worten:
        [three] Mit meinen eigenen Worten:
       *[one] In meinen eigenen Worten:
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Wenn die Gründe etwas Privates berühren

no-details =
    { $way ->
        [two] Mehr möchte ich dazu nicht sagen, und für die Entscheidung braucht es nicht mehr.
        [three] Dabei möchte ich es belassen; Einzelheiten braucht die Entscheidung nicht.
       *[one] Einzelheiten möchte ich nicht nennen; für die Entscheidung braucht es sie nicht.
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Die Beweislast

burden-gdpr =
    { $tone ->
        [firm] { $way ->
            [two] Nur zwingende schutzwürdige Gründe, die { burden-whose } Interessen, Rechte und
                Freiheiten überwiegen, können das rechtfertigen. Der Nachweis ist an Ihnen;
                allgemeine Geschäftsinteressen genügen nicht.
            [three] Wollen Sie daran festhalten, ist es an Ihnen, zwingende schutzwürdige Gründe
                nachzuweisen, die in diesem Fall { burden-whose } Interessen, Rechte und Freiheiten
                überwiegen. Allgemeine Geschäftsinteressen genügen nicht.
           *[one] Die Beweislast liegt bei Ihnen: Weisen Sie zwingende schutzwürdige Gründe nach, die
                { burden-whose } Interessen, Rechte und Freiheiten überwiegen, oder hören Sie damit
                auf. Allgemeine Geschäftsinteressen genügen nicht.
        }
       *[plain] { $way ->
            [two] Nun ist es an Ihnen, zwingende schutzwürdige Gründe nachzuweisen, die { burden-whose }
                Interessen, Rechte und Freiheiten überwiegen. Geschäftsinteressen im Allgemeinen genügen
                dafür nicht.
            [three] Es kommt jetzt darauf an, ob Sie zwingende schutzwürdige Gründe nachweisen, die
                { burden-whose } Interessen, Rechte und Freiheiten überwiegen. Allgemeine
                Geschäftsinteressen genügen nicht.
           *[one] Es ist an Ihnen, zwingende schutzwürdige Gründe nachzuweisen, die { burden-whose }
                Interessen, Rechte und Freiheiten überwiegen. Allgemeine Geschäftsinteressen genügen
                nicht.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

burden-whose =
    { $behalf ->
        [child] seine
        [represented] ihre
       *[self] meine
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

burden-fadp =
    { $way ->
        [two] Sehen Sie eine Rechtfertigung nach Artikel 31, etwa ein überwiegendes Interesse, ist es
            an Ihnen, sie darzulegen. Geschäftsinteressen im Allgemeinen genügen nicht.
        [three] Eine weitere Bearbeitung bräuchte eine Rechtfertigung nach Artikel 31. Es ist an
            Ihnen, sie darzulegen; allgemeine Geschäftsinteressen genügen nicht.
       *[one] Es ist an Ihnen, eine Rechtfertigung nach Artikel 31 darzulegen, etwa ein überwiegendes
            Interesse. Allgemeine Geschäftsinteressen genügen nicht.
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

burden-lgpd =
    { $way ->
        [two] Sehen Sie es anders, ist es an Ihnen zu zeigen, dass das Gesetz in genau diesem Fall gewahrt
            ist.
        [three] Wollen Sie daran festhalten, zeigen Sie mir, wie diese Verwendung hier mit dem Gesetz
            vereinbar ist. Ein Verweis auf Geschäftsinteressen im Allgemeinen beantwortet das nicht.
       *[one] Es ist an Ihnen zu zeigen, dass diese Verwendung in diesem Fall dem Gesetz entspricht.
            Allgemeine Geschäftsinteressen genügen dafür nicht.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other] { $way ->
                [two] Ich bitte Sie, { burden-whose } Interessen in genau diesem Fall abzuwägen und nicht
                    auf Geschäftsinteressen im Allgemeinen zu verweisen.
                [three] Sehen Sie Gründe, die schwerer wiegen als { burden-whose } Interessen, bitte ich
                    Sie, sie für diesen Fall zu nennen.
               *[one] Wollen Sie daran festhalten, bitte ich Sie zu zeigen, welche Gründe in diesem Fall
                    { burden-whose } Interessen überwiegen. Allgemeine Geschäftsinteressen sagen darüber
                    wenig.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

burden-local-shown =
    { $way ->
        [two] Wollen Sie daran festhalten, müssen Sie Gründe zeigen, die schwerer wiegen als
            { burden-whose } Interessen und Rechte. Geschäftsinteressen im Allgemeinen zeigen das nicht.
        [three] Überwiegende Gründe zu beweisen, überlässt das Gesetz Ihnen; sie zu widerlegen, ist nicht { $behalf ->
                [child] unsere Sache
                [represented] Sache dieser Person
               *[self] meine Sache
            }. Ich bitte um Gründe, die in genau diesem Fall gelten.
       *[one] Es ist an Ihnen, berechtigte Gründe nachzuweisen, die { burden-whose } Interessen und Rechte
            in diesem Fall überwiegen. Allgemeine Geschäftsinteressen genügen nicht.
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

burden-local_cessation =
    { $residence ->
        [KR] { $way ->
            [two] Wollen Sie ablehnen, bitte ich Sie, den im Gesetz aufgezählten Fall zu nennen, auf den
                Sie sich stützen.
            [three] Das Gesetz zählt auf, wann Sie ablehnen dürfen. Sehen Sie hier einen dieser Fälle,
                nennen Sie ihn mir.
           *[one] Falls Sie ablehnen, bitte ich Sie, den im Gesetz aufgezählten Fall zu nennen, der das
                erlaubt.
        }
        [JP] { $way ->
            [two] Ich bitte Sie, für genau diesen Fall zu sagen, ob diese Verwendung { burden-whose }
                Rechte oder berechtigten Interessen zu verletzen droht, und falls nein, warum nicht.
            [three] Sehen Sie keine drohende Verletzung { harm-whose } Rechte oder berechtigten
                Interessen, bitte ich um Ihre Gründe in diesem Fall.
           *[one] Droht diese Verwendung aus Ihrer Sicht { burden-whose } Rechte oder berechtigten
                Interessen nicht zu verletzen, bitte ich Sie, mir zu sagen, warum.
        }
       *[other] { $way ->
            [two] Wollen Sie weitermachen, bitte ich Sie, die Vorschrift zu nennen, die das in diesem Fall
                erlaubt.
            [three] Sehen Sie im Gesetz einen Grund weiterzumachen, bitte ich Sie, ihn für diesen Fall zu
                nennen.
           *[one] Wenn Sie nicht aufhören, bitte ich Sie zu sagen, auf welche Vorschrift Sie sich in diesem
                Fall stützen.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

breach-expectation = die berechtigten Erwartungen (Art. 10 II)
    .short = Art. 10 II
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

breach-purpose = den ursprünglichen Zweck der Daten (Art. 7 §§ 3 und 7)
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

requests-intro =
    { $tone ->
        [firm] { $way ->
            [two] Ich verlange von Ihnen
            [three] Das erwarte ich von Ihnen:
           *[one] Ich erwarte von Ihnen
        }
       *[plain] { $way ->
            [two] Darum bitte ich Sie um
            [three] Ich bitte Sie daher um
           *[one] Ich bitte Sie um
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] ein Ende dieser Verwendung und bis zur Entscheidung Einschränkung der Verarbeitung (Art. 18
                Abs. 1 lit. d);
            [three] Verzicht auf weitere Verwendung und Einschränkung der Verarbeitung, solange Sie prüfen
                (Art. 18 Abs. 1 lit. d);
           *[one] das Ende dieser Verwendung und Einschränkung der Verarbeitung bis zur Entscheidung (Art.
                18 Abs. 1 lit. d);
        }
    .erase =
        { $way ->
            [two] Entfernung aus Trainingsdatensätzen (Löschung, Art. 17 Abs. 1 lit. c), auch aus
                künftigen;
            [three] Löschung aus allen Beständen für das Training (Art. 17 Abs. 1 lit. c) und keine Aufnahme
                in künftige;
           *[one] Löschung aus Trainingsdatensätzen (Art. 17 Abs. 1 lit. c) und Ausschluss von künftigem
                Training;
        }
    .recipients =
        { $way ->
            [two] Nachricht an alle Empfänger und Auskunft, wer sie sind (Art. 19);
            [three] Unterrichtung der Empfänger und Angabe, wer sie sind (Art. 19);
           *[one] Mitteilung an alle Empfänger und Nennung ihrer Namen (Art. 19);
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] bei einer Ablehnung Ihre Gründe in diesem Fall (Art. 12 Abs. 4).
            [three] Ihre Gründe für diesen Fall, sollten Sie ablehnen (Art. 12 Abs. 4).
           *[one] Gründe für diesen Fall, falls Sie ablehnen (Art. 12 Abs. 4).
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

requests-confirm =
    { $way ->
        [two] eine Bestätigung in Textform{ $number ->
            [many] {" "}für jedes Konto
           *[other] {""}
        };
        [three] Ihre schriftliche Bestätigung{ $number ->
            [many] {" "}für jedes einzelne Konto
           *[other] {""}
        };
       *[one] schriftliche Bestätigung{ $number ->
            [many] {" "}für jedes Konto
           *[other] {""}
        };
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] ein Ende dieser Bearbeitung, auch solange die Sache offen ist;
            [three] Verzicht auf weitere Bearbeitung zu diesem Zweck, auch während der Prüfung;
           *[one] das Ende dieser Bearbeitung, auch während der Klärung;
        }
    .erase =
        { $way ->
            [two] Entfernung aus Trainingsdatensätzen (Löschung, Art. 32 Abs. 2) und Ausschluss von
                künftigem Training;
            [three] Löschung dieser Daten aus allen Beständen für das Training (Art. 32 Abs. 2) und
                keine Aufnahme in künftige;
           *[one] Löschung aus Trainingsdatensätzen (Art. 32 Abs. 2) und Ausschluss von künftigem
                Training;
        }
    .recipients =
        { $way ->
            [two] Verzicht auf Bekanntgabe zu diesem Zweck und Nachricht an alle, die die Daten schon haben;
            [three] Verzicht auf die Bekanntgabe zu diesem Zweck und Mitteilung an bisherige
                Empfänger;
           *[one] Verzicht auf jede Bekanntgabe zu diesem Zweck und Mitteilung an alle, die die Daten
                schon haben;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] falls Sie es anders sehen, eine Angabe, worauf Sie sich in diesem Fall stützen.
            [three] die Angabe Ihrer Gründe in diesem Fall, sollten Sie anderer Ansicht sein.
           *[one] Angabe, worauf Sie sich in diesem Fall stützen, falls Sie anderer Ansicht sind.
        }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] ein Ende dieser Verwendung und Sperrung der Daten, soweit es um diesen Zweck geht (Art.
                18 IV);
            [three] Verzicht auf weitere Verwendung und Sperrung der Daten zu diesem Zweck (Art. 18 IV);
           *[one] das Ende dieser Verwendung und die Sperrung der Daten für diesen Zweck (Art. 18 IV);
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] Nachricht an die Empfänger (Art. 18 § 6) und Auskunft, wer sie sind (Art. 18 VII);
            [three] Mitteilung an alle, die die Daten bekommen haben (Art. 18 § 6), und Angabe, wer sie sind (Art. 18 VII);
           *[one] Mitteilung an die Empfänger (Art. 18 § 6) und Nennung ihrer Namen (Art. 18 VII);
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] ein Ende dieser Verwendung, auch solange Sie prüfen;
            [three] Verzicht auf weitere Verwendung zu diesem Zweck;
           *[one] das Ende dieser Verwendung;
        }
    .erase =
        { $way ->
            [two] Entfernung aus Trainingsdatensätzen und Ausschluss von künftigem Training;
            [three] Löschung dieser Daten aus allen Beständen für das Training und keine Aufnahme in
                künftige;
           *[one] Löschung aus Trainingsdatensätzen und Ausschluss von künftigem Training;
        }
    .recipients =
        { $way ->
            [two] Nachricht an alle Empfänger und Auskunft, wer sie sind;
            [three] Mitteilung an alle Empfänger und Angabe, wer sie sind;
           *[one] Mitteilung an alle Empfänger und Nennung ihrer Namen;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] bei einer Ablehnung Ihre Gründe in diesem Fall.
            [three] Ihre Gründe für diesen Fall, sollten Sie ablehnen.
           *[one] Gründe für diesen Fall, falls Sie ablehnen.
        }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] ein Ende dieser Verwendung und Aussetzung der Verarbeitung zu diesem Zweck;
            [three] Verzicht auf weitere Verwendung und Aussetzung der Verarbeitung zu diesem Zweck;
           *[one] das Ende dieser Verwendung und Aussetzung der Verarbeitung zu diesem Zweck;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Bis wann

period =
    { $unit ->
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
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Antworten Sie mir schriftlich und unverzüglich, spätestens { period } nach
                            Eingang
                        [three] Ihre schriftliche Antwort muss mich unverzüglich erreichen, spätestens
                            { period } nach Eingang
                       *[one] Ich erwarte Ihre schriftliche Antwort unverzüglich, spätestens { period }
                            nach Eingang
                    }
               *[plain] { $way ->
                        [two] Ihre Antwort ist unverzüglich fällig, spätestens { period } nach Eingang
                        [three] Ich bitte um Ihre Antwort, unverzüglich und spätestens { period } nach
                            Eingang
                       *[one] Ich erwarte Ihre Antwort unverzüglich, spätestens { period } nach Eingang
                    }
            }{ $instrument ->
                [gdpr] {" "}(Art. 12 Abs. 3)
                [uk_gdpr] {" "}(Art. 12 Abs. 3 und Art. 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no] { $way ->
                [two] Darf ich { period } nach Eingang mit Ihrer schriftlichen Antwort rechnen?
                [three] Ich bitte Sie, { period } nach Eingang schriftlich zu antworten.
               *[one] Ich bitte um Ihre Antwort { period } nach Eingang.
            }
    }{ deadline-day }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Gerechnet ab einem Eingang am { $received } ist das der { $due }.
                [three] Kommt dieser Brief am { $received } an, ist der letzte Tag der { $due }.
               *[one] Geht dieser Brief am { $received } bei Ihnen ein, ist der letzte Tag der { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

deadline-courtesy =
    { $instrument ->
        [local_objection] Eine gesetzliche Frist für diese Antwort ist mir nicht bekannt.
        [local_cessation] Eine gesetzliche Frist für diese Antwort ist mir nicht bekannt.
       *[other] Das Gesetz setzt für diese Antwort keine Frist.
    } { $tone ->
        [firm] { $way ->
                [two] Ich erwarte sie { period } schriftlich.
                [three] Lassen Sie sie mir { period } schriftlich zukommen.
               *[one] Ich bitte darum, sie { period } schriftlich zu bekommen.
            }
       *[plain] { $way ->
                [two] Ich bitte Sie, mir { period } schriftlich zu antworten.
                [three] Darf ich { period } mit einer schriftlichen Antwort rechnen?
               *[one] Ich freue mich, wenn Sie mir { period } schriftlich antworten.
            }
    }{ deadline-day }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Was es nicht ist, und wen es betrifft

boundary =
    { $way ->
        [two] { $account ->
                [yes] Konto und Beiträge sollen bestehen bleiben. Eine Einwilligung widerrufe ich hiermit
                    nicht.
               *[no] Beiträge sollen bestehen bleiben. Eine Einwilligung widerrufe ich hiermit nicht.
            }
        [three] { $account ->
                [yes] Um die Löschung von Konto oder Beiträgen geht es nicht, auch nicht um den Widerruf
                    einer Einwilligung.
               *[no] Um die Löschung von Beiträgen geht es nicht, auch nicht um den Widerruf einer
                    Einwilligung.
            }
       *[one] { $account ->
                [yes] Ich verlange keine Löschung von Konto oder Beiträgen und widerrufe keine
                    Einwilligung.
               *[no] Ich verlange keine Löschung von Beiträgen und widerrufe keine Einwilligung.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

accounts =
    { $number ->
        [none] { $way ->
                [two] Fehlen Ihnen Angaben, um die Inhalte zu finden, sagen Sie mir, welche.
                [three] Sollten Sie zum Auffinden der Inhalte mehr brauchen, fragen Sie mich danach.
               *[one] Wenn Sie mehr Angaben brauchen, um die Inhalte zu finden, nennen Sie mir, welche.
            }
        [one] { $way ->
                [two] Es geht um { $behalf ->
                        [child] das Konto meines Kindes
                        [represented] das Konto dieser Person
                       *[self] mein Konto
                    } bei { $accounts }.
                [three] Betroffen ist { $behalf ->
                        [child] das Konto meines Kindes
                        [represented] das Konto dieser Person
                       *[self] mein Konto
                    } bei { $accounts }.
               *[one] Dies gilt für { $behalf ->
                        [child] das Konto meines Kindes
                        [represented] das Konto dieser Person
                       *[self] mein Konto
                    } bei { $accounts }.
            }
       *[many] { $way ->
                [two] Es geht um { $behalf ->
                        [child] die Konten meines Kindes
                        [represented] die Konten dieser Person
                       *[self] meine Konten
                    } bei { $accounts }{ accounts-linked }.
                [three] Betroffen sind { $behalf ->
                        [child] die Konten meines Kindes
                        [represented] die Konten dieser Person
                       *[self] meine Konten
                    } bei { $accounts }{ accounts-linked }.
               *[one] Dies gilt für { $behalf ->
                        [child] die Konten meines Kindes
                        [represented] die Konten dieser Person
                       *[self] meine Konten
                    } bei { $accounts }{ accounts-linked }.
            }
    } Wohnsitzland: { $country }.
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

accounts-linked =
    { $linked ->
        [yes] , verknüpft in der Kontenübersicht
        [no] , und zwar jedes für sich; verknüpft sind sie nicht
        [unsure] , und zwar jedes für sich; ob sie verknüpft sind, ist mir nicht bekannt
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

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
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

closing =
    { $instrument ->
        [fadp] { $way ->
                [two] Mit besten Grüssen
                [three] Beste Grüsse
               *[one] Freundliche Grüsse
            }
       *[gdpr] { $way ->
                [two] Mit besten Grüßen
                [three] Freundliche Grüße
               *[one] Mit freundlichen Grüßen
            }
    }{ $behalf ->
        [child] , für mein Kind:
        [represented] , für die vertretene Person:
       *[self] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

date =
    { $day }. { $month ->
       *[january] Januar
        [february] Februar
        [march] März
        [april] April
        [may] Mai
        [june] Juni
        [july] Juli
        [august] August
        [september] September
        [october] Oktober
        [november] November
        [december] Dezember
    } { $year }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Der kurze Text: Widerspruch, ein Grund, was verlangt wird

short-who =
    { $behalf ->
        [child] Ich trage die Verantwortung für mein Kind und
        [represented] Ich vertrete eine andere Person und
       *[self] Ich
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-for =
    { $behalf ->
        [child] {" "}für mein Kind
        [represented] {" "}für eine andere Person
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-whose = { whose }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-whoever =
    { $behalf ->
        [self] , ob von mir oder anderen geteilt
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-law =
    { $instrument ->
        [uk_gdpr] Art. 21 Abs. 1 der UK GDPR (britische Datenschutz-Grundverordnung)
        [lgpd] Art. 18 § 2 der LGPD (Datenschutzgesetz Brasiliens)
        [fadp] Art. 30 Abs. 2 lit. b des Datenschutzgesetzes
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] Art. 21 Abs. 1 der Datenschutz-Grundverordnung
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-law-local =
    { $law_known ->
        [article] { $article }, { $law }
        [law] { $law }
       *[no] das Datenschutzrecht { residence-of }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-purpose = zur Entwicklung und Verbesserung von KI bei Meta
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-opening-gdpr =
    { $way ->
        [two] Gestützt auf { short-law }, widerspreche ich{ short-for } der Verwendung { short-whose }
            Daten { short-purpose }.
        [three] Sie verwenden Daten { short-purpose }. Dieser Verwendung { short-whose } Daten widerspreche
            ich{ short-for }, gestützt auf { short-law }.
       *[one] { short-who } widerspreche der Verwendung { short-whose } Daten { short-purpose }.
            Grundlage: { short-law }.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-opening-fadp =
    { $way ->
        [two] Gestützt auf { short-law }, untersage ich Ihnen{ short-for } ausdrücklich jede Bearbeitung
            { short-whose } Daten { short-purpose }.
        [three] Sie bearbeiten Daten { short-purpose }. Diese Bearbeitung { short-whose } Daten untersage
            ich Ihnen{ short-for } ausdrücklich, gestützt auf { short-law }.
       *[one] { short-who } untersage Ihnen ausdrücklich die Bearbeitung { short-whose } Daten
            { short-purpose }. Grundlage: { short-law }.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-opening-lgpd =
    { $way ->
        [two] Gestützt auf { short-law }, widerspreche ich{ short-for } der Verwendung { short-whose }
            Daten { short-purpose }. Ich sehe { $breaches } verletzt.
        [three] Sie verwenden Daten { short-purpose }. Dieser Verwendung { short-whose } Daten widerspreche
            ich{ short-for } nach { short-law }, denn ich sehe { $breaches } verletzt.
       *[one] { short-who } widerspreche der Verwendung { short-whose } Daten { short-purpose } nach
            { short-law }. Aus meiner Sicht verletzt sie { $breaches }.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

short-opening-local_cessation =
    { $way ->
        [two] Gestützt auf { short-law }, bitte ich Sie{ short-for }, { whose-acc } Daten nicht länger
            { short-purpose } zu verwenden.
        [three] Sie verwenden Daten { short-purpose }. Ich bitte Sie, diese Verwendung { short-whose }
            Daten{ short-for } zu beenden, gestützt auf { short-law }.
       *[one] { short-who } bitte Sie, die Verwendung { short-whose } Daten { short-purpose } zu beenden.
            Grundlage: { short-law }.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-closing =
    { $tone ->
        [firm] { $way ->
                [two] Beenden Sie diese Nutzung, und bestätigen Sie das schriftlich.
                [three] Ich erwarte ein Ende dieser Nutzung und schriftliche Bestätigung.
               *[one] Ich erwarte die schriftliche Bestätigung, dass diese Nutzung endet.
            }
       *[plain] { $way ->
                [two] Ich bitte um ein Ende dieser Nutzung und schriftliche Bestätigung.
                [three] Beenden Sie diese Nutzung, und bestätigen Sie es schriftlich.
               *[one] Ich bitte um schriftliche Bestätigung, dass diese Nutzung endet.
            }
    }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Gemeint sind eigene Beiträge, Beiträge anderer{ $behalf ->
                        [self] {" "}über mich
                       *[child] {""}
                    } und KI-Nutzung.
               *[no] Gemeint sind Beiträge anderer über { whom } und jede KI-Nutzung.
            }
        [three] { $account ->
                [yes] Umfasst sind eigene Inhalte, Inhalte anderer{ $behalf ->
                        [self] {" "}über mich
                       *[child] {""}
                    } und KI-Interaktionen.
               *[no] Umfasst sind Inhalte anderer über { whom } und KI-Interaktionen.
            }
       *[one] { $account ->
                [yes] Das gilt für { $behalf ->
                        [self] meine
                       *[child] eigene
                    } Inhalte, für Inhalte anderer{ $behalf ->
                        [self] {" "}über mich
                       *[child] {""}
                    } und für KI-Interaktionen.
               *[no] Das gilt für Inhalte anderer über { whom } und für KI-Interaktionen.
            }
    }
    .terse =
        { $account ->
            [yes] Umfasst: eigene und fremde Inhalte, KI-Nutzung.
           *[no] Umfasst: Inhalte anderer, KI-Nutzung.
        }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

## Was spätere Briefe über den Widerspruch sagen

noun =
    { $act ->
        [forbid] Untersagung
        [cease] Aufforderung
       *[object] Widerspruch
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

my-noun =
    { $act ->
        [forbid] meine Untersagung
        [cease] meine Aufforderung
       *[object] mein Widerspruch
    }{ noun-for }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

my-noun-of =
    { $act ->
        [forbid] meine Untersagung
        [cease] meine Aufforderung
       *[object] mein Widerspruch
    } vom { $sent }{ noun-for }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

my-noun-acc =
    { $act ->
        [forbid] meine Untersagung
        [cease] meine Aufforderung
       *[object] meinen Widerspruch
    }{ noun-for }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

my-noun-acc-of =
    { $act ->
        [forbid] meine Untersagung
        [cease] meine Aufforderung
       *[object] meinen Widerspruch
    } vom { $sent }{ noun-for }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

my-noun-dat =
    { $act ->
        [forbid] meiner Untersagung
        [cease] meiner Aufforderung
       *[object] meinem Widerspruch
    }{ noun-for }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

my-noun-dat-of =
    { $act ->
        [forbid] meiner Untersagung
        [cease] meiner Aufforderung
       *[object] meinem Widerspruch
    } vom { $sent }{ noun-for }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

noun-start =
    { $act ->
        [forbid] { $behalf ->
            [self] Meine Untersagung
           *[child] Die Untersagung
        }
        [cease] { $behalf ->
            [self] Meine Aufforderung
           *[child] Die Aufforderung
        }
       *[object] { $behalf ->
            [self] Mein Widerspruch
           *[child] Der Widerspruch
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

noun-for =
    { $behalf ->
        [child] {" "}für mein Kind
        [represented] {" "}für die vertretene Person
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

concerns =
    { $way ->
        [two] Es geht um Entwicklung und Verbesserung von KI bei Meta.
        [three] Zweck: Entwicklung und Verbesserung von KI bei Meta.
       *[one] Der Zweck ist Entwicklung und Verbesserung von KI bei Meta.
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

did =
    { $act ->
        [forbid] habe ich{ did-for } ausdrücklich untersagt, { did-whose-acc } Personendaten zur
            Entwicklung und Verbesserung von KI bei Meta zu bearbeiten
        [cease] habe ich{ did-for } darum gebeten, { did-whose-acc } personenbezogenen Daten nicht
            länger zur Entwicklung und Verbesserung von KI bei Meta zu verwenden
       *[object] habe ich{ did-for } der Verwendung { whose } personenbezogenen Daten zur Entwicklung
            und Verbesserung von KI bei Meta widersprochen
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

did-for =
    { $behalf ->
        [child] {" "}für mein Kind
        [represented] {" "}für eine Person, die ich vertrete,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

did-whose-acc =
    { $behalf ->
        [child] seine
        [represented] ihre
       *[self] meine
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

scope-again =
    { $way ->
        [two] Es geht nach wie vor um { $account ->
                [yes] { $behalf ->
                        [child] Inhalte meines Kindes
                        [represented] Inhalte dieser Person
                       *[self] meine Inhalte
                    },{" "}
               *[no] {""}
            }Inhalte anderer, die { whom } zeigen oder nennen, Interaktionen mit KI-Funktionen und Daten
            von Partnern oder aus anderen Quellen.
        [three] Worum es geht, ist gleich geblieben: { $account ->
                [yes] { $behalf ->
                        [child] Inhalte meines Kindes
                        [represented] Inhalte dieser Person
                       *[self] meine Inhalte
                    },{" "}
               *[no] {""}
            }Inhalte anderer, die { whom } zeigen oder nennen, Interaktionen mit KI-Funktionen und Daten
            von Partnern oder aus anderen Quellen.
       *[one] Das umfasst weiterhin { $account ->
                [yes] { $behalf ->
                        [child] Inhalte meines Kindes
                        [represented] Inhalte dieser Person
                       *[self] meine Inhalte
                    },{" "}
               *[no] {""}
            }Inhalte anderer, die { whom } zeigen oder nennen, Interaktionen mit KI-Funktionen und Daten
            von Partnern oder aus anderen Quellen.
    }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

next-step =
    { $instrument ->
        [uk_gdpr] Lässt sich das zwischen uns nicht klären, habe ich vor, mich bei der Information
            Commission zu beschweren (section 165).
        [fadp] Lässt sich das zwischen uns nicht klären, habe ich vor, es dem Eidgenössischen
            Datenschutz- und Öffentlichkeitsbeauftragten anzuzeigen.
        [lgpd] Lässt sich das zwischen uns nicht klären, habe ich vor, mich an Brasiliens nationale
            Datenschutzbehörde zu wenden.
       *[gdpr] { $way ->
            [two] Sonst habe ich vor, mich an die zuständige Aufsichtsbehörde zu wenden.
            [three] Lässt sich das zwischen uns nicht klären, habe ich vor, die zuständige
                Aufsichtsbehörde einzuschalten.
           *[one] Lässt sich das zwischen uns nicht klären, habe ich vor, mich bei der zuständigen
                Aufsichtsbehörde zu beschweren.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

answer-by =
    { $tone ->
        [firm] Ich erwarte Ihre schriftliche Antwort bis zum { $due }. Dieser Tag ist von mir gesetzt, nicht vom Gesetz{ $statutory ->
                [yes] , und er verlängert keine gesetzliche Frist.
               *[no] .
            }
       *[plain] { $way ->
                [two] Ich bitte um Ihre schriftliche Antwort bis zum { $due }. Dieser Tag ist von mir gesetzt, nicht vom Gesetz.
                [three] Darf ich bis zum { $due } mit einer schriftlichen Antwort rechnen? Das ist mein
                    Vorschlag, keine gesetzliche Frist.
               *[one] Ich bitte Sie, bis zum { $due } schriftlich zu antworten. Das ist eine Bitte, keine
                    gesetzliche Frist.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

complaint-to-meta =
    Beschwerde nach section 164A des Data Protection Act 2018
    .short = Beschwerde (section 164A, Data Protection Act 2018):
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

acknowledge =
    Den Eingang dieser Beschwerde haben Sie binnen 30 Tagen zu bestätigen, das Ergebnis ohne unangemessene
    Verzögerung mitzuteilen.
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

identified =
    { $number ->
        [many] Welche Konten gemeint sind, zeigt das Formular.
       *[one] Welches Konto gemeint ist, zeigt das Formular.
    }
    .person =
        { $behalf ->
            [child] Name meines Kindes:
            [represented] Name der Person, die ich vertrete:
           *[self] Name der Person, die ich vertrete:
        }
    .profile = Profil:
    .mandate = Dass ich diese Person vertreten darf, kann ich belegen.
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft
