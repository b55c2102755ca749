### Warum jemand widerspricht: eine Nachricht für jeden Grund des Lawbooks, auf Deutsch.
###
### Der Wert ist der Absatz eines vollen Textes; `.short` ist der eine Satz, für den in einem kurzen
### Text Platz ist – oder in einem vollen, wenn jemand selbst viel geschrieben hat.
### `.version` steigt, wenn sich der Sinn ändert; `.reviewed` sagt, wer den Text geprüft hat.
###
### „Kann“, nie „wird“. Nichts, was die Person uns nicht gesagt hat. Heikles nur der Art nach. Nie
### „Widerspruch“: dieselben Worte stehen in Briefen nach Schweizer Recht. Werte: en/reasons.ftl.

## Was zu erwarten war

reasonable_expectations =
    { $behalf ->
        [child] Was mein Kind geteilt hat, war für { $detail ->
            [friends_family] Familie und Freunde
            [club] einen Verein oder eine Gruppe
            [followers] Menschen, die dem Konto folgen,
            [customers] Kundschaft
           *[none] andere Menschen
        } bestimmt, nicht für die Entwicklung von KI.
        [represented] Was diese Person geteilt hat, war für { $detail ->
            [friends_family] Familie und Freunde
            [club] einen Verein oder eine Gruppe
            [followers] Menschen, die dem Konto folgen,
            [customers] Kundschaft
           *[none] andere Menschen
        } bestimmt, nicht für die Entwicklung von KI.
       *[self] Was ich geteilt habe, war für { $detail ->
            [friends_family] Familie und Freunde
            [club] die Menschen in meinem Verein oder meiner Gruppe
            [followers] Menschen, die mir folgen,
            [customers] meine Kundschaft
           *[none] andere Menschen
        } bestimmt, nicht für die Entwicklung von KI.
    }
    { $since ->
        [none] Nichts an diesem Zweck deutete auf eine solche Verwendung hin.
       *[other] { $behalf ->
            [self] Als ich { $since } damit begann, konnte ich das nicht erwarten.
           *[child] Als das { $since } begann, war es nicht zu erwarten.
        } Ein späterer Hinweis ändert daran nichts.
    }
    .short =
        { $behalf ->
            [child] Was mein Kind geteilt hat, war für { $detail ->
                [friends_family] Familie und Freunde
                [club] einen Verein oder eine Gruppe
                [followers] Menschen, die dem Konto folgen,
                [customers] Kundschaft
               *[none] andere Menschen
            } bestimmt, nicht für KI.
            [represented] Was sie geteilt hat, war für { $detail ->
                [friends_family] Familie und Freunde
                [club] einen Verein oder eine Gruppe
                [followers] Menschen, die dem Konto folgen,
                [customers] Kundschaft
               *[none] andere Menschen
            } bestimmt, nicht für KI.
           *[self] Was ich geteilt habe, war für { $detail ->
                [friends_family] Familie und Freunde
                [club] die Menschen in meinem Verein oder meiner Gruppe
                [followers] Menschen, die mir folgen,
                [customers] meine Kundschaft
               *[none] andere Menschen
            } bestimmt, nicht für KI.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

old_posts =
    { $age ->
        [before_ai] Viele Inhalte sind alt, manche stammen aus dem Jahr { $year }. Damals war weder
            in Metas Richtlinie noch öffentlich vom Training generativer KI die Rede; { $behalf ->
            [represented] damit war nicht zu rechnen.
           *[self] ich konnte damit nicht rechnen.
        }
        [before_announcement] Manche Inhalte stammen aus dem Jahr { $year }. Erst 2024 hat Meta
            angekündigt, mit öffentlichen Beiträgen KI zu trainieren. Als die Inhalte geteilt
            wurden, war das nicht zu erwarten.
       *[unknown] Viele Inhalte sind älter als Metas Ankündigung von 2024, mit öffentlichen
            Beiträgen KI zu trainieren. Als die Inhalte geteilt wurden, war das nicht zu erwarten.
    }
    .short =
        { $age ->
            [unknown] Viele Inhalte sind älter als Metas Ankündigung von 2024.
           *[other] Manche Inhalte stammen aus dem Jahr { $year }, als das nicht zu erwarten war.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

posted_as_minor =
    { $behalf ->
        [child] Einige dieser Beiträge und Fotos stammen aus der Zeit, als mein Kind noch jünger
            war. Damals konnte es die Risiken weniger gut einschätzen.
        [represented] Einige Beiträge und Fotos stammen aus der Zeit, als diese Person noch nicht 18
            war. Damals konnte sie die Risiken weniger gut einschätzen. Dass sie heute erwachsen
            ist, ändert das nicht.
       *[self] Einige meiner Beiträge und Fotos stammen aus der Zeit, als ich noch nicht 18 war.
            Damals konnte ich die Risiken weniger gut einschätzen. Dass ich heute erwachsen bin,
            ändert das nicht.
    }
    { $instrument ->
        [gdpr] Daten von Kindern verdienen besonderen Schutz (Erwägungsgrund 38).
        [lgpd] Daten von Kindern sind besonders geschützt (Art. 14).
       *[other] Daten von Kindern verdienen besonderen Schutz.
    } Ich bitte um Mitteilung, ob Sie solche Inhalte auslassen.
    .short =
        { $behalf ->
            [child] Einige Beiträge und Fotos stammen aus früheren Kinderjahren.
            [represented] Einige Beiträge und Fotos sind aus der Zeit vor dem 18. Geburtstag.
           *[self] Einige meiner Beiträge und Fotos sind aus der Zeit, als ich noch nicht 18 war.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

not_informed =
    { $behalf ->
        [child] Weder mein Kind noch mich hat ein klarer Hinweis auf diese Verwendung erreicht,
            deshalb war sie nicht zu erwarten.
        [represented] Diese Person hat kein klarer Hinweis auf diese Verwendung erreicht, deshalb
            konnte sie sie nicht erwarten.
       *[self] Mich hat kein klarer Hinweis auf diese Verwendung erreicht, deshalb konnte ich sie
            nicht erwarten.
    }
    { $instrument ->
        [gdpr] Auf das Widerspruchsrecht ist klar und getrennt von anderen Informationen hinzuweisen
            (Art. 21 Abs. 4).
        [uk_gdpr] Auf das Widerspruchsrecht ist klar und getrennt von anderen Informationen
            hinzuweisen (Art. 21 Abs. 4).
        [fadp] Wer Personendaten beschafft, muss angemessen darüber informieren (Art. 19).
        [lgpd] Über die Verwendung der Daten ist klar und angemessen zu informieren (Art. 9).
       *[other] {""}
    }
    .short =
        { $behalf ->
            [child] Weder mein Kind noch mich hat ein klarer Hinweis darauf erreicht.
            [represented] Diese Person hat kein klarer Hinweis darauf erreicht.
           *[self] Mich hat kein klarer Hinweis auf diese Verwendung erreicht.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

no_account =
    { $behalf ->
        [child] Mein Kind hat kein Konto bei Meta: Es kann nichts einstellen, und kein Hinweis in
            einer App erreicht es.
        [represented] Diese Person hat kein Konto bei Meta: Sie kann nichts einstellen, und kein
            Hinweis in einer App erreicht sie.
       *[self] Ich habe kein Konto bei Meta: Ich kann nichts einstellen, und kein Hinweis in einer
            App erreicht mich.
    }
    { $shown ->
        [told] {""}
        [friends] { $behalf ->
            [child] Freunde teilen dort Inhalte, die mein Kind zeigen oder nennen.
            [represented] Freunde teilen dort Inhalte, die diese Person zeigen oder nennen.
           *[self] Freunde teilen dort Inhalte, die mich zeigen oder nennen.
        }
        [club] { $behalf ->
            [child] Ein Verein oder eine Gruppe teilt dort Inhalte, die mein Kind zeigen oder
                nennen.
            [represented] Ein Verein oder eine Gruppe teilt dort Inhalte, die diese Person zeigen
                oder nennen.
           *[self] Ein Verein oder eine Gruppe teilt dort Inhalte, die mich zeigen oder nennen.
        }
        [employer] { $behalf ->
            [child] Ein Arbeitgeber teilt dort Inhalte, die mein Kind zeigen oder nennen.
            [represented] Ein Arbeitgeber teilt dort Inhalte, die diese Person zeigen oder nennen.
           *[self] Ein Arbeitgeber teilt dort Inhalte, die mich zeigen oder nennen.
        }
        [school] { $behalf ->
            [child] Eine Schule teilt dort Inhalte, die mein Kind zeigen oder nennen.
            [represented] Eine Schule teilt dort Inhalte, die diese Person zeigen oder nennen.
           *[self] Eine Schule teilt dort Inhalte, die mich zeigen oder nennen.
        }
        [strangers] { $behalf ->
            [child] Fremde teilen dort Inhalte, die mein Kind zeigen oder nennen.
            [represented] Fremde teilen dort Inhalte, die diese Person zeigen oder nennen.
           *[self] Fremde teilen dort Inhalte, die mich zeigen oder nennen.
        }
        [others] { $behalf ->
            [child] Andere teilen dort Inhalte, die mein Kind zeigen oder nennen.
            [represented] Andere teilen dort Inhalte, die diese Person zeigen oder nennen.
           *[self] Andere teilen dort Inhalte, die mich zeigen oder nennen.
        }
       *[open] Was dort zu finden ist, kommt von anderen.
    }
    { $shown ->
        [told] {""}
       *[other] { $behalf ->
            [child] Darauf haben wir keinen Einfluss und konnten diese Verwendung nicht erwarten.
            [represented] Darauf hat sie keinen Einfluss und konnte diese Verwendung nicht erwarten.
           *[self] Darauf habe ich keinen Einfluss und konnte diese Verwendung nicht erwarten.
        }
    }
    .short =
        { $behalf ->
            [child] Mein Kind hat kein Konto bei Meta und keinen Einfluss auf das, was andere
                teilen.
            [represented] Sie hat kein Konto bei Meta und keinen Einfluss auf das, was andere dort
                teilen.
           *[self] Ich habe kein Konto bei Meta und keinen Einfluss darauf, was andere dort teilen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

ai_chats =
    { $behalf ->
        [child] Mein Kind hat KI-Funktionen von Meta als Werkzeug benutzt, nicht um ein Modell zu
            schulen. Was es dort geschrieben, hochgeladen oder gesagt hat, war wie die Antworten nur
            für den Augenblick bestimmt.
        [represented] Diese Person hat KI-Funktionen von Meta als Werkzeug benutzt, nicht um ein
            Modell zu schulen. Was sie dort geschrieben, hochgeladen oder gesagt hat, war wie die
            Antworten nur für den Augenblick bestimmt.
       *[self] KI-Funktionen von Meta habe ich als Werkzeug benutzt, nicht um ein Modell zu schulen.
            Was ich dort geschrieben, hochgeladen oder gesagt habe, war wie die Antworten nur für
            den Augenblick bestimmt.
    }
    .short =
        { $behalf ->
            [child] Mein Kind hat KI-Funktionen als Werkzeug benutzt, nicht um ein Modell zu
                schulen.
            [represented] KI-Funktionen dienten ihr als Werkzeug, nicht um ein Modell zu schulen.
           *[self] KI-Funktionen habe ich als Werkzeug benutzt, nicht um ein Modell zu schulen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

others_post_me =
    { $behalf ->
        [child] { $detail ->
            [friends] Freunde teilen Bilder oder Geschichten von meinem Kind.
            [club] { $behalf ->
                [self] Mein
               *[child] Ein
            } Verein oder eine Gruppe teilt Bilder oder Geschichten von meinem Kind.
            [employer] { $behalf ->
                [self] Mein
               *[child] Ein
            } Arbeitgeber teilt Bilder oder Geschichten von meinem Kind.
            [school] Eine Schule teilt Bilder oder Geschichten von meinem Kind.
            [strangers] Fremde teilen Bilder oder Geschichten von meinem Kind.
           *[none] Andere teilen Bilder oder Geschichten von meinem Kind.
        } Auf die Einstellungen dort haben wir keinen Einfluss, und auch nicht darauf, was später
        damit geschieht.
        [represented] { $detail ->
            [friends] Freunde teilen Bilder oder Geschichten von dieser Person.
            [club] { $behalf ->
                [self] Mein
               *[child] Ein
            } Verein oder eine Gruppe teilt Bilder oder Geschichten von dieser Person.
            [employer] { $behalf ->
                [self] Mein
               *[child] Ein
            } Arbeitgeber teilt Bilder oder Geschichten von dieser Person.
            [school] Eine Schule teilt Bilder oder Geschichten von dieser Person.
            [strangers] Fremde teilen Bilder oder Geschichten von dieser Person.
           *[none] Andere teilen Bilder oder Geschichten von dieser Person.
        } Auf die Einstellungen dort hat sie keinen Einfluss, und auch nicht darauf, was später
        damit geschieht.
       *[self] { $detail ->
            [friends] Freunde teilen Bilder oder Geschichten von mir.
            [club] { $behalf ->
                [self] Mein
               *[child] Ein
            } Verein oder eine Gruppe teilt Bilder oder Geschichten von mir.
            [employer] { $behalf ->
                [self] Mein
               *[child] Ein
            } Arbeitgeber teilt Bilder oder Geschichten von mir.
            [school] Eine Schule teilt Bilder oder Geschichten von mir.
            [strangers] Fremde teilen Bilder oder Geschichten von mir.
           *[none] Andere teilen Bilder oder Geschichten von mir.
        } Auf die Einstellungen dort habe ich keinen Einfluss, und auch nicht darauf, was später
        damit geschieht.
    } Ich bitte um Mitteilung, wie Sie solche Inhalte erkennen und auslassen.
    .short =
        { $behalf ->
            [child] Andere teilen Bilder meines Kindes, ohne dass wir etwas einstellen können.
            [represented] Andere teilen Bilder von ihr, ohne dass sie etwas einstellen kann.
           *[self] { $detail ->
                [friends] Freunde teilen Bilder von mir; ihre Einstellungen kann ich nicht ändern.
                [club] Mein Verein teilt Bilder von mir; seine Einstellungen kann ich nicht ändern.
                [employer] Mein Arbeitgeber teilt Bilder von mir; dessen Einstellungen kann ich
                    nicht ändern.
                [school] Eine Schule teilt Bilder von mir; ihre Einstellungen kann ich nicht ändern.
                [strangers] Fremde teilen Bilder von mir; ihre Einstellungen kann ich nicht ändern.
               *[none] Andere teilen Bilder von mir; ihre Einstellungen kann ich nicht ändern.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Besondere Arten von Daten

sensitive_health =
    { $behalf ->
        [child] Die Inhalte können etwas über die Gesundheit meines Kindes verraten
        [represented] Die Inhalte können etwas über die Gesundheit dieser Person verraten
       *[self] Meine Inhalte können etwas über meine Gesundheit verraten
    }{ $again ->
        [yes] ; dafür gilt dieselbe Bitte.
       *[no] , was das Gesetz besonders schützt{ $instrument ->
            [gdpr] {" "}(Art. 9)
            [uk_gdpr] {" "}(Art. 9)
            [fadp] {" "}(Art. 5 lit. c)
            [lgpd] {" "}(Art. 11)
           *[other] {""}
        }. { $behalf ->
            [child] Ich habe einer Verwendung für KI nie zugestimmt.
            [represented] {""}
           *[self] Ich habe einer Verwendung für KI nie zugestimmt.
        } Ich bitte Sie ausdrücklich, solche Inhalte aus Trainingsdaten zu entfernen.
    }
    .short =
        { $behalf ->
            [child] Manches kann die Gesundheit meines Kindes verraten; nutzen Sie es nicht für KI.
            [represented] Manches kann ihre Gesundheit verraten; ich bitte ausdrücklich, es nicht
                für KI zu nutzen.
           *[self] Manches kann etwas über meine Gesundheit verraten; ich bitte ausdrücklich, es
                nicht für KI zu nutzen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

sensitive_belief =
    { $behalf ->
        [child] Die Inhalte können religiöse oder andere Überzeugungen meines Kindes verraten
        [represented] Die Inhalte können religiöse, politische oder gewerkschaftliche Überzeugungen
            dieser Person verraten
       *[self] Meine Inhalte können meine religiösen, politischen oder gewerkschaftlichen
            Überzeugungen verraten
    }{ $again ->
        [yes] ; für sie gilt dieselbe Bitte.
       *[no] , die das Gesetz besonders schützt{ $instrument ->
            [gdpr] {" "}(Art. 9)
            [uk_gdpr] {" "}(Art. 9)
            [fadp] {" "}(Art. 5 lit. c)
            [lgpd] {" "}(Art. 11)
           *[other] {""}
        }. Sie galten einer Gemeinschaft oder einer Debatte, nicht der Auswertung durch Maschinen.
        Ich bitte Sie ausdrücklich, sie aus Trainingsdaten zu entfernen.
    }
    .short =
        { $behalf ->
            [child] Manches kann seine Überzeugungen verraten; ich bitte ausdrücklich, es nicht für
                KI zu nutzen.
            [represented] Manches kann ihre Überzeugungen verraten; ich bitte ausdrücklich, es nicht
                für KI zu nutzen.
           *[self] Manches kann meine Überzeugungen verraten; ich bitte ausdrücklich, es nicht für
                KI zu nutzen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

# Die Art der Daten bleibt mit Absicht ungenannt: Der Brief selbst darf niemanden bloßstellen.
sensitive_orientation =
    { $again ->
        [yes] Weiteres sehr Persönliches dieser Art kann ebenfalls daraus hervorgehen; dafür gilt
            dasselbe.
       *[no] { $behalf ->
            [child] Die Inhalte können sehr Persönliches über mein Kind verraten, was
            [represented] Die Inhalte können sehr Persönliches über diese Person verraten, was
           *[self] Meine Inhalte können sehr Persönliches über mich verraten, was
        } das Gesetz besonders schützt{ $instrument ->
            [gdpr] {" "}(Art. 9)
            [uk_gdpr] {" "}(Art. 9)
            [fadp] {" "}(Art. 5 lit. c)
            [lgpd] {" "}(Art. 11)
           *[other] {""}
        }. Eine einzelne öffentliche Bemerkung gibt nicht alles andere frei. Ich bitte Sie
        ausdrücklich, solche Inhalte aus Trainingsdaten zu entfernen.
    }
    .short =
        Manches ist vom Gesetz besonders geschützt; ich bitte ausdrücklich, es nicht für KI zu
        nutzen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Kinder und andere Menschen

children_in_photos =
    { $behalf ->
        [child] Es gibt dort Fotos meines Kindes{ $detail ->
            [baby] {" "}als Baby
            [small_child] {" "}als Kleinkind
            [school_age] {" "}im Schulalter
            [teenager] {" "}im Jugendalter
           *[none] {""}
        }. Mein Kind konnte das weder absehen noch darüber entscheiden, und
        [represented] Die Fotos zeigen Kinder{ $detail ->
            [baby] , auch als Babys
            [small_child] , auch als Kleinkinder
            [school_age] , auch im Schulalter
            [teenager] , auch als Jugendliche
           *[none] {""}
        }. Kinder können das weder absehen noch darüber entscheiden, und
       *[self] Meine Fotos zeigen meine Kinder{ $detail ->
            [baby] , auch als Babys
            [small_child] , auch als Kleinkinder
            [school_age] , auch im Schulalter
            [teenager] , auch als Jugendliche
           *[none] {""}
        }. Kinder können das weder absehen noch darüber entscheiden, und
    } die Folgen können ein Leben lang reichen. Die Interessen von Kindern wiegen besonders
    schwer{ $instrument ->
        [gdpr] {" "}(Art. 6 Abs. 1 lit. f)
        [uk_gdpr] {" "}(Art. 6 Abs. 1 lit. f)
        [lgpd] {" "}(Art. 14)
       *[other] {""}
    }.
    .short =
        { $behalf ->
            [child] Es gibt Fotos meines Kindes, das darüber nicht entscheiden konnte.
            [represented] Die Fotos zeigen Kinder, die darüber nicht entscheiden können.
           *[self] Meine Fotos zeigen meine Kinder, die darüber nicht entscheiden können.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

child_posted_by_others =
    { $detail ->
        [school] Eine Schule oder Kita teilt Bilder meines Kindes.
        [club] Ein Verein teilt Bilder meines Kindes.
        [family] Jemand aus der Familie teilt Bilder meines Kindes.
       *[none] Andere teilen Bilder meines Kindes.
    } Mein Kind kann dafür nichts einstellen und die Folgen nicht absehen. Kinder verdienen
    besonderen Schutz{ $instrument ->
        [gdpr] {" "}(Erwägungsgrund 38)
        [lgpd] {" "}(Art. 14)
       *[other] {""}
    }.
    .short =
        { $detail ->
            [school] Eine Schule oder Kita teilt Bilder meines Kindes, das dabei nicht mitreden
                kann.
            [club] Ein Verein teilt Bilder meines Kindes, das dabei nicht mitreden kann.
            [family] Jemand aus der Familie teilt Bilder meines Kindes, das dabei nicht mitreden
                kann.
           *[none] Andere teilen Bilder meines Kindes, das dabei nicht mitreden kann.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

minor_user =
    { $behalf ->
        [child] Mein Kind ist noch nicht 18 und nutzt Dienste von Meta.{ $instrument ->
            [gdpr] {" "}Metas Richtlinie nennt auch, was Minderjährige in KI-Funktionen tun.
           *[other] {""}
        } Ein Kind kann die Folgen weniger gut einschätzen.
        [represented] Diese Person ist noch nicht 18 und nutzt Dienste von Meta. In diesem Alter
            sind die Folgen schwerer einzuschätzen.
       *[self] Ich bin noch nicht 18.{ $instrument ->
            [gdpr] {" "}Metas Richtlinie nennt auch, was Minderjährige in KI-Funktionen tun.
           *[other] {""}
        } In meinem Alter sind die Folgen schwerer einzuschätzen.
    } Das muss bei der Abwägung zählen{ $again ->
        [yes] {""}
       *[no] { $instrument ->
            [gdpr] {" "}(Art. 6 Abs. 1 lit. f)
            [uk_gdpr] {" "}(Art. 6 Abs. 1 lit. f)
            [lgpd] {" "}(Art. 14)
           *[other] {""}
        }
    }.
    .short =
        { $behalf ->
            [child] Mein Kind ist noch nicht 18 und kann die Folgen weniger gut einschätzen.
            [represented] Sie ist noch nicht 18 und kann die Folgen weniger gut einschätzen.
           *[self] Ich bin noch nicht 18 und kann die Folgen weniger gut einschätzen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

third_parties_shown =
    { $behalf ->
        [child] Die Fotos meines Kindes zeigen auch andere Menschen, die das nie gewollt haben.
            Dieses Vertrauen zu achten, gehört zur Situation meines Kindes.
        [represented] Die Fotos zeigen auch andere Menschen, die das nie gewollt haben. Dieses
            Vertrauen zu achten, gehört zur Situation dieser Person.
       *[self] Meine Fotos zeigen auch andere Menschen, die das nie gewollt haben. Sie haben mir
            diese Bilder anvertraut. Für dieses Vertrauen fühle ich mich verantwortlich; es gehört
            zu meiner eigenen Situation.
    }
    .short =
        { $behalf ->
            [child] Die Fotos zeigen auch andere Menschen, die das nie gewollt haben.
            [represented] Die Fotos zeigen auch andere Menschen, die das nie gewollt haben.
           *[self] Meine Fotos zeigen auch Menschen, die mir vertraut und das nie gewollt haben.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Sicherheit

stalking_violence =
    { $behalf ->
        [child] Es geht um die Sicherheit meines Kindes. Gesichter, Orte, Gewohnheiten und Kontakte
            können jemandem helfen, der schaden will, und ebenso eine Nachahmung. Einzelheiten
            möchte ich hier nicht nennen.
        [represented] Es geht um die Sicherheit dieser Person. Gesichter, Orte, Gewohnheiten und
            Kontakte können jemandem helfen, der schaden will, und ebenso eine Nachahmung.
            Einzelheiten möchte ich hier nicht nennen.
       *[self] Es geht um meine Sicherheit. Gesichter, Orte, Gewohnheiten und Kontakte können
            jemandem helfen, der mir schaden will, und ebenso eine Nachahmung von mir. Einzelheiten
            möchte ich hier nicht nennen.
    }
    .short =
        { $behalf ->
            [child] Es geht um die Sicherheit meines Kindes; mehr möchte ich nicht sagen.
            [represented] Es geht um ihre Sicherheit; mehr möchte ich nicht sagen.
           *[self] Es geht um meine Sicherheit; Einzelheiten möchte ich nicht nennen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

identity_fraud =
    { $behalf ->
        [child] Jemand hat schon einmal { $detail ->
            [name] den Namen meines Kindes
            [pictures] Bilder meines Kindes
            [voice] die Stimme meines Kindes
            [account] das Konto meines Kindes
           *[none] die Identität meines Kindes
        } missbraucht. Ich muss damit rechnen, dass es wieder geschieht.
        [represented] Jemand hat schon einmal { $detail ->
            [name] ihren Namen
            [pictures] ihre Bilder
            [voice] ihre Stimme
            [account] ihr Konto
           *[none] ihre Identität
        } missbraucht. Es kann wieder geschehen.
       *[self] Jemand hat schon einmal { $detail ->
            [name] meinen Namen
            [pictures] meine Bilder
            [voice] meine Stimme
            [account] mein Konto
           *[none] meine Identität
        } missbraucht. Ich muss damit rechnen, dass es wieder geschieht.
    } Mehr Material für KI-Modelle kann überzeugende Fälschungen erleichtern.
    .short =
        { $behalf ->
            [child] Jemand hat schon einmal { $detail ->
                [name] den Namen meines Kindes
                [pictures] Bilder meines Kindes
                [voice] die Stimme meines Kindes
                [account] das Konto meines Kindes
               *[none] die Identität meines Kindes
            } missbraucht.
            [represented] Jemand hat schon einmal { $detail ->
                [name] ihren Namen
                [pictures] ihre Bilder
                [voice] ihre Stimme
                [account] ihr Konto
               *[none] ihre Identität
            } missbraucht.
           *[self] Jemand hat schon einmal { $detail ->
                [name] meinen Namen
                [pictures] meine Bilder
                [voice] meine Stimme
                [account] mein Konto
               *[none] meine Identität
            } missbraucht, und KI kann Fälschungen erleichtern.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

likeness_deepfake =
    { $behalf ->
        [child] Von meinem Kind sind { $voice ->
            [yes] viele Bilder, Videos und Tonaufnahmen
           *[no] viele Bilder
        } öffentlich. Gesicht und Stimme lassen sich nicht ändern.
        [represented] Von dieser Person sind { $voice ->
            [yes] viele Bilder, Videos und Tonaufnahmen
           *[no] viele Bilder
        } öffentlich. Gesicht und Stimme lassen sich nicht ändern.
       *[self] Von mir sind { $voice ->
            [yes] viele Bilder, Videos und Tonaufnahmen
           *[no] viele Bilder
        } öffentlich. Mein Gesicht und meine Stimme kann ich nicht ändern.
    } Generative Modelle können Nachahmungen erleichtern, und eine Nachahmung kann dauerhaft
    schaden.
    .short =
        { $behalf ->
            [child] Von meinem Kind sind viele Bilder öffentlich.
            [represented] Von ihr sind viele Bilder öffentlich.
           *[self] Von mir sind viele Bilder öffentlich, und KI kann Nachahmungen erleichtern.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

location_routine =
    { $behalf ->
        [child] Die Inhalte zeigen Orte und Gewohnheiten aus dem Alltag meines Kindes. Orte,
            Hintergründe und Metadaten können zusammen verraten, wo es wann ist. Das kann seine
            Sicherheit gefährden.
        [represented] Die Inhalte zeigen Orte und Gewohnheiten aus dem Alltag dieser Person. Orte,
            Hintergründe und Metadaten können zusammen verraten, wo sie wann ist. Das kann ihre
            Sicherheit gefährden.
       *[self] Meine Beiträge zeigen, wo ich lebe und wie meine Tage aussehen. Orte, Hintergründe
            und Metadaten können zusammen verraten, wo ich wann bin. Das kann mein Zuhause und meine
            Sicherheit gefährden.
    }
    .short =
        { $behalf ->
            [child] Die Inhalte können zusammen verraten, wo mein Kind wann ist.
            [represented] Die Inhalte können zusammen verraten, wo sie wann ist.
           *[self] Meine Beiträge können zusammen verraten, wo ich wann bin.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Arbeit

professional_secrecy =
    { $behalf ->
        [represented] { $detail ->
            [health] Diese Person arbeitet im Gesundheitswesen und unterliegt der Schweigepflicht.
            [law] Diese Person arbeitet in einem Rechtsberuf und unterliegt der Schweigepflicht.
            [church] Diese Person arbeitet in Kirche oder Seelsorge und unterliegt der
                Schweigepflicht.
            [social_work] Diese Person arbeitet im sozialen Bereich und unterliegt der
                Schweigepflicht.
            [teaching] Diese Person unterrichtet und ist zur Vertraulichkeit verpflichtet.
           *[none] Diese Person unterliegt beruflich der Schweigepflicht.
        } Schon ein Kontakt oder ein Kommentar kann zeigen, mit wem sie arbeitet.
       *[self] { $detail ->
            [health] Ich arbeite im Gesundheitswesen und unterliege der Schweigepflicht.
            [law] Ich arbeite in einem Rechtsberuf und unterliege der Schweigepflicht.
            [church] Ich arbeite in Kirche oder Seelsorge und unterliege der Schweigepflicht.
            [social_work] Ich arbeite im sozialen Bereich und unterliege der Schweigepflicht.
            [teaching] Ich unterrichte und bin zur Vertraulichkeit verpflichtet.
           *[none] Ich unterliege beruflich der Schweigepflicht.
        } Schon ein Kontakt oder ein Kommentar kann zeigen, mit wem ich arbeite.
    } Diese Menschen müssen darauf vertrauen können, dass nichts davon weitergeht.
    .short =
        { $behalf ->
            [represented] { $detail ->
                [health] Sie unterliegt im Gesundheitswesen der Schweigepflicht.
                [law] Sie unterliegt in einem Rechtsberuf der Schweigepflicht.
                [church] Sie unterliegt in Kirche oder Seelsorge der Schweigepflicht.
                [social_work] Sie unterliegt im sozialen Bereich der Schweigepflicht.
                [teaching] Sie unterrichtet und ist zur Vertraulichkeit verpflichtet.
               *[none] Sie unterliegt beruflich der Schweigepflicht.
            }
           *[self] { $detail ->
                [health] Ich unterliege im Gesundheitswesen der Schweigepflicht.
                [law] Ich unterliege in einem Rechtsberuf der Schweigepflicht.
                [church] Ich unterliege in Kirche oder Seelsorge der Schweigepflicht.
                [social_work] Ich unterliege im sozialen Bereich der Schweigepflicht.
                [teaching] Ich unterrichte und bin zur Vertraulichkeit verpflichtet.
               *[none] Ich unterliege beruflich der Schweigepflicht.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

creator_works =
    { $behalf ->
        [child] Mein Kind veröffentlicht dort eigene { $detail ->
            [photographs] Fotografien
            [drawings] Zeichnungen
            [writing] Texte
            [music] Musik
            [film] Filme
           *[none] Werke
        }. Darin stecken ein Name und ein persönlicher Stil, und Modelle können beides nachahmen.
        Das kann dem Menschen dahinter schaden.
        [represented] Diese Person veröffentlicht dort eigene { $detail ->
            [photographs] Fotografien
            [drawings] Zeichnungen
            [writing] Texte
            [music] Musik
            [film] Filme
           *[none] Werke
        }. Darin stecken ihr Name und ihr persönlicher Stil, und Modelle können beides nachahmen.
        Das kann ihr schaden.
       *[self] Ich veröffentliche dort eigene { $detail ->
            [photographs] Fotografien
            [drawings] Zeichnungen
            [writing] Texte
            [music] Musik
            [film] Filme
           *[none] Werke
        }. Darin stecken mein Name und mein persönlicher Stil, und Modelle können beides nachahmen.
        Das kann meinem Ruf und meiner Arbeit schaden.
    }
    .short =
        { $behalf ->
            [child] Mein Kind veröffentlicht eigene Werke; Modelle können seinen Stil nachahmen.
            [represented] Sie veröffentlicht eigene Werke; Modelle können ihren Stil nachahmen.
           *[self] Ich veröffentliche eigene { $detail ->
                [photographs] Fotografien
                [drawings] Zeichnungen
                [writing] Texte
                [music] Musik
                [film] Filme
               *[none] Werke
            }; Modelle können meinen Stil nachahmen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Leben

life_change =
    { $behalf ->
        [child] Ältere Inhalte zeigen ein Leben, das mein Kind hinter sich gelassen hat. Sie geben
            heute ein falsches Bild, und gelernte Muster können es am Leben halten. Mein Kind soll
            neu anfangen können.
        [represented] Ältere Inhalte zeigen ein Leben, das diese Person hinter sich gelassen hat.
            Sie geben heute ein falsches Bild, und gelernte Muster können es am Leben halten. Sie
            soll neu anfangen können.
       *[self] Ältere Inhalte zeigen ein Leben, das ich hinter mir gelassen habe. Sie geben heute
            ein falsches Bild von mir, und gelernte Muster können es am Leben halten. Ich möchte neu
            anfangen können.
    }
    .short =
        { $behalf ->
            [child] Ältere Inhalte geben heute ein falsches Bild von meinem Kind.
            [represented] Ältere Inhalte geben heute ein falsches Bild von ihr.
           *[self] Ältere Inhalte zeigen ein Leben, das ich hinter mir gelassen habe.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

wrong_ai_output =
    { $behalf ->
        [child] { $year ->
            [none] Eine KI von Meta hat eine falsche oder private Auskunft über mein Kind gegeben.
           *[other] Im Jahr { $year } hat eine KI von Meta eine falsche oder private Auskunft über
                mein Kind gegeben.
        } Worauf sie beruhte, ist mir nicht bekannt. Ich möchte nicht, dass weitere Daten über mein
        Kind in solche Antworten einfließen.
        [represented] { $year ->
            [none] Eine KI von Meta hat eine falsche oder private Auskunft über diese Person
                gegeben.
           *[other] Im Jahr { $year } hat eine KI von Meta eine falsche oder private Auskunft über
                diese Person gegeben.
        } Worauf sie beruhte, ist unklar. Weitere Daten über sie sollen nicht in solche Antworten
        einfließen.
       *[self] { $year ->
            [none] Eine KI von Meta hat eine falsche oder private Auskunft über mich gegeben.
           *[other] Im Jahr { $year } hat eine KI von Meta eine falsche oder private Auskunft über
                mich gegeben.
        } Worauf sie beruhte, ist mir nicht bekannt. Ich möchte nicht, dass weitere Daten über mich
        in solche Antworten einfließen.
    }
    .short =
        { $behalf ->
            [child] Eine KI von Meta hat eine falsche oder private Auskunft über mein Kind gegeben.
            [represented] Eine KI von Meta hat eine falsche oder private Auskunft über sie gegeben.
           *[self] Eine KI von Meta hat eine falsche oder private Auskunft über mich gegeben.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

cannot_leave =
    { $behalf ->
        [child] Mein Kind ist
        [represented] Diese Person ist
       *[self] Ich bin
    }{ $detail ->
        [club] {" "}für einen Verein oder eine Gruppe
        [school] {" "}für eine Schulgruppe
        [family_abroad] {" "}für den Kontakt zur Familie im Ausland
        [work] {" "}für die Arbeit
       *[none] {""}
    } auf die Plattform angewiesen. Auch bei einem privaten Konto bleiben Name, Profilbild und
    Kommentare in öffentlichen Gruppen öffentlich. Einstellungen allein schützen also nicht.
    .short =
        { $behalf ->
            [child] Mein Kind ist
            [represented] Sie ist
           *[self] Ich bin
        }{ $detail ->
            [club] {" "}für einen Verein oder eine Gruppe
            [school] {" "}für eine Schulgruppe
            [family_abroad] {" "}für den Kontakt zur Familie im Ausland
            [work] {" "}für die Arbeit
           *[none] {""}
        } auf die Plattform angewiesen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Allgemeine Gründe, nur neben einem persönlichen

irreversibility =
    Was ein Modell gelernt hat, lässt sich mit heutigen Mitteln kaum zurückholen. Die Entscheidung
    gehört vor das nächste Training.
    .short =
        Was ein Modell gelernt hat, lässt sich kaum zurückholen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

third_party_models =
    Modelle entstehen auch für Dritte, etwa für Entwicklung und Forschung. Einmal weitergegeben,
    lassen sie sich kaum zurückrufen.
    .short =
        Modelle entstehen auch für Dritte.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

necessity =
    Auf die Daten eines einzelnen Menschen kommt es für das Ergebnis nicht an. Lizenzierte,
    synthetische oder freiwillig angebotene Daten sind mildere Mittel.
    .short =
        Auf die Daten eines einzelnen Menschen kommt es nicht an.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

benefit_balance =
    { $behalf ->
        [child] Mein Kind auszunehmen, schmälert den Nutzen für andere nicht. Sein Risiko ist
            persönlich und dauerhaft.
        [represented] Diese Person auszunehmen, schmälert den Nutzen für andere nicht. Ihr Risiko
            ist persönlich und dauerhaft.
       *[self] Mich auszunehmen, schmälert den Nutzen für andere nicht. Mein Risiko ist persönlich
            und dauerhaft.
    }
    .short =
        Einen Menschen auszunehmen, schmälert den Nutzen für andere nicht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
