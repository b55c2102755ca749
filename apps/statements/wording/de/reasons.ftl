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
    { $way ->
        [two] { $behalf ->
            [child] Mein Kind hat das für { meant-for } geteilt.
            [represented] Diese Person hat das für { meant-for } geteilt.
           *[self] Ich habe das für { meant-for } geteilt.
        } An die Entwicklung von KI war dabei nicht gedacht, und nichts deutete darauf hin.
        [three] { $behalf ->
            [child] Für { meant-for } hat mein Kind all das geteilt.
            [represented] Für { meant-for } hat diese Person all das geteilt.
           *[self] Für { meant-for } habe ich all das geteilt.
        } Dass es Material für KI sein könnte, war nicht zu erwarten.
       *[one] { $behalf ->
            [child] Was mein Kind geteilt hat, war
            [represented] Was diese Person geteilt hat, war
           *[self] Was ich geteilt habe, war
        } für { meant-for } bestimmt, nicht für die Entwicklung von KI.{ $since ->
            [none] {" "}Nichts an diesem Zweck deutete auf eine solche Verwendung hin.
           *[other] {""}
        }
    }
    { $since ->
        [none] {""}
       *[other] { $behalf ->
            [self] Als ich { $since } damit begann, konnte ich das nicht erwarten.
           *[child] Als das { $since } begann, war es nicht zu erwarten.
        } Ein späterer Hinweis ändert daran nichts.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                [child] Mein Kind hat das für { meant-for } geteilt, nicht für KI.
                [represented] Sie hat das für { meant-for } geteilt, nicht für KI.
               *[self] Ich habe das für { meant-for } geteilt, nicht für KI.
            }
           *[one] { $behalf ->
                [child] Was mein Kind geteilt hat, war für { meant-for } bestimmt, nicht für KI.
                [represented] Was sie geteilt hat, war für { meant-for } bestimmt, nicht für KI.
               *[self] Was ich geteilt habe, war für { meant-for } bestimmt, nicht für KI.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

old_posts =
    { $age ->
        [before_ai] { $way ->
            [two] Manches stammt schon aus dem Jahr { $year }, vieles ist alt. Außerhalb der Forschung
                sprach damals kaum jemand von generativer KI, und in Ihrer Richtlinie stand nichts davon.
                { $behalf ->
                [represented] Das war nicht abzusehen.
               *[self] Das konnte ich nicht absehen.
            }
            [three] Das Älteste reicht zurück bis { $year }. Vom Training generativer KI war damals weder
                in Ihrer Richtlinie noch öffentlich die Rede. { $behalf ->
                [represented] Erwarten ließ sich das nicht.
               *[self] Erwarten konnte ich das nicht.
            }
           *[one] Viele Inhalte sind alt, manche stammen aus dem Jahr { $year }. Damals war weder in Metas
                Richtlinie noch öffentlich vom Training generativer KI die Rede; { $behalf ->
                [represented] damit war nicht zu rechnen.
               *[self] ich konnte damit nicht rechnen.
            }
        }
        [before_announcement] { $way ->
            [two] Manches stammt aus dem Jahr { $year }. Dass Meta mit öffentlichen Beiträgen KI trainieren
                will, hat es erst 2024 gesagt. Vorher war das nicht zu erwarten.
            [three] Das Älteste ist von { $year }, aus der Zeit vor Metas Ankündigung von 2024, mit
                öffentlichen Beiträgen KI zu trainieren. Zu erwarten war das nicht.
           *[one] Manche Inhalte stammen aus dem Jahr { $year }. Erst 2024 hat Meta angekündigt, mit
                öffentlichen Beiträgen KI zu trainieren. Als die Inhalte geteilt wurden, war das nicht zu
                erwarten.
        }
       *[unknown] { $way ->
            [two] Vieles davon ist von vor 2024. Erst dann hat Meta gesagt, dass es mit öffentlichen
                Beiträgen KI trainieren will; vorher war das nicht zu erwarten.
            [three] Ein guter Teil der Inhalte ist älter als 2024, das Jahr, in dem Meta das Training mit
                öffentlichen Beiträgen ankündigte. Früher war das nicht zu erwarten.
           *[one] Viele Inhalte sind älter als Metas Ankündigung von 2024, mit öffentlichen Beiträgen KI
                zu trainieren. Als die Inhalte geteilt wurden, war das nicht zu erwarten.
        }
    }
    .short =
        { $age ->
            [unknown] Viele Inhalte sind älter als Metas Ankündigung von 2024.
           *[other] { $way ->
                [two] Manches stammt schon aus dem Jahr { $year }, als damit nicht zu rechnen war.
               *[one] Manche Inhalte stammen aus dem Jahr { $year }, als das nicht zu erwarten war.
            }
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
    { $way ->
        [two] { $behalf ->
            [child] Einen klaren Hinweis auf diese Verwendung haben weder mein Kind noch ich bekommen.
                Damit war nicht zu rechnen.
            [represented] Einen klaren Hinweis auf diese Verwendung hat diese Person nicht bekommen. Damit
                war nicht zu rechnen.
           *[self] Einen klaren Hinweis auf diese Verwendung habe ich nicht bekommen. Damit war nicht zu
                rechnen.
        }
        [three] { $behalf ->
            [child] Soweit mein Kind und ich wissen, kam kein klarer Hinweis auf diese Verwendung. Zu
                erwarten war sie nicht.
            [represented] Soweit bekannt, kam bei dieser Person kein klarer Hinweis auf diese Verwendung
                an. Zu erwarten war sie nicht.
           *[self] Soweit ich weiß, kam bei mir kein klarer Hinweis auf diese Verwendung an. Erwartet habe
                ich sie nicht.
        }
       *[one] { $behalf ->
            [child] Weder mein Kind noch mich hat ein klarer Hinweis auf diese Verwendung erreicht,
                deshalb war sie nicht zu erwarten.
            [represented] Diese Person hat kein klarer Hinweis auf diese Verwendung erreicht, deshalb
                konnte sie sie nicht erwarten.
           *[self] Mich hat kein klarer Hinweis auf diese Verwendung erreicht, deshalb konnte ich sie
                nicht erwarten.
        }
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
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
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

removal =
    { $reader ->
        [authority] {""}
       *[meta] { $behalf ->
            [child] ; nutzen Sie es nicht für KI
           *[other] ; ich bitte ausdrücklich, es nicht für KI zu nutzen
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

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
        }. Ich bitte Sie ausdrücklich, solche Inhalte aus Trainingsdaten zu entfernen.
    }
    .short =
        { $behalf ->
            [child] Manches kann die Gesundheit meines Kindes verraten{ removal }.
            [represented] Manches kann ihre Gesundheit verraten{ removal }.
           *[self] Manches kann etwas über meine Gesundheit verraten{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
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
            [child] Manches kann seine Überzeugungen verraten{ removal }.
            [represented] Manches kann ihre Überzeugungen verraten{ removal }.
           *[self] Manches kann meine Überzeugungen verraten{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
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
        Manches ist vom Gesetz besonders geschützt{ removal }.
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Kinder und andere Menschen

children_in_photos =
    { $behalf ->
        [child] { $way ->
            [two] Auf Fotos dort ist mein Kind zu sehen{ child-age }. Es konnte das nicht absehen und nicht
                Ja oder Nein dazu sagen.
            [three] Fotos dort zeigen mein Kind{ child-age }. Es hatte dabei nichts zu sagen und konnte
                nicht wissen, wohin das führt.
           *[one] Es gibt dort Fotos meines Kindes{ child-age }. Mein Kind konnte das weder absehen noch
                darüber entscheiden.
        }
        [represented] { $way ->
            [two] Auf den Fotos sind Kinder zu sehen{ children-age }. Sie können eine solche Verwendung
                nicht absehen, und niemand kann sie fragen.
            [three] Zu dem, was dort ist, gehören Fotos von Kindern{ children-age }. Kinder haben dabei
                nichts zu sagen und können nicht wissen, wohin das führt.
           *[one] Die Fotos zeigen Kinder{ children-age }. Kinder können das weder absehen noch darüber
                entscheiden.
        }
       *[self] { $way ->
            [two] Auf meinen Fotos sind meine Kinder zu sehen{ my-children-age }. Sie können das nicht
                absehen, und auf sie zu achten, ist meine Sache.
            [three] Zu meinen Fotos gehören Bilder meiner Kinder{ my-children-age }. Sie haben dabei nichts
                zu sagen und können nicht wissen, wohin das führt.
           *[one] Meine Fotos zeigen meine Kinder{ my-children-age }. Kinder können das weder absehen noch
                darüber entscheiden.
        }
    } Die Folgen können ein Leben lang reichen. Die Interessen von Kindern wiegen besonders
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
        [child] { $way ->
            [two] Auf den Fotos meines Kindes sind auch andere zu sehen. Soweit ich weiß, hat niemand sie zu
                dieser Verwendung gefragt. Sie zu achten, gehört zur Situation meines Kindes.
            [three] Auf den Fotos meines Kindes sind auch andere Menschen. Die Bilder waren für Menschen
                gedacht, die sich kennen; dass es so bleibt, ist meinem Kind wichtig.
           *[one] Die Fotos meines Kindes zeigen auch andere Menschen. Soweit ich weiß, hat niemand sie zu
                dieser Verwendung gefragt. Ihr Vertrauen zu achten, gehört zur Situation meines Kindes.
        }
        [represented] { $way ->
            [two] Auf den Fotos dieser Person sind auch andere zu sehen. Soweit ich weiß, hat niemand sie zu
                dieser Verwendung gefragt. Ihr Vertrauen nicht zu enttäuschen, ist dieser Person wichtig.
            [three] Auf den Fotos dieser Person sind auch andere Menschen. Die Bilder waren für Menschen
                gedacht, die sich kennen; dass es so bleibt, ist dieser Person wichtig.
           *[one] Die Fotos zeigen auch andere Menschen. Soweit ich weiß, hat niemand sie zu dieser Verwendung
                gefragt. Ihr Vertrauen zu achten, gehört zur Situation dieser Person.
        }
       *[self] { $way ->
            [two] Auf manchen meiner Fotos bin ich nicht allein. Soweit ich weiß, hat niemand die anderen zu
                dieser Verwendung gefragt; anvertraut haben sie die Bilder mir, und dieses Vertrauen möchte
                ich nicht enttäuschen.
            [three] Auch Menschen, die ich kenne, sind auf meinen Fotos. Soweit ich weiß, hat niemand sie zu
                dieser Verwendung gefragt. Ihnen gegenüber stehe ich dafür ein, was mit den Bildern
                geschieht; das gehört zu meiner eigenen Situation.
           *[one] Meine Fotos zeigen auch andere Menschen. Soweit ich weiß, hat niemand sie zu dieser
                Verwendung gefragt. Für ihr Vertrauen fühle ich mich verantwortlich; es gehört zu meiner
                eigenen Situation.
        }
    }
    .short =
        { $behalf ->
            [child] Die Fotos zeigen auch andere Menschen, deren Vertrauen wir achten wollen.
            [represented] Die Fotos zeigen auch andere Menschen, deren Vertrauen diese Person achten will.
           *[self] Meine Fotos zeigen auch andere Menschen, deren Vertrauen ich achten will.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft


## Sicherheit

stalking_violence =
    { $way ->
        [two] { $behalf ->
            [child] Ich muss an die Sicherheit meines Kindes denken.
            [represented] Diese Person muss an ihre Sicherheit denken.
           *[self] Ich muss an meine Sicherheit denken.
        } Ein Gesicht, ein Ort, eine Gewohnheit oder ein Kontakt kann jemandem genügen, der schaden will,
            und auch eine Nachahmung kann schaden. Einzelheiten behalte ich für mich.
        [three] { $behalf ->
            [child] Es gibt einen Grund, auf die Sicherheit meines Kindes zu achten.
            [represented] Es gibt einen Grund, auf die Sicherheit dieser Person zu achten.
           *[self] Ich habe einen Grund, auf meine Sicherheit zu achten.
        } Wer schaden will, dem können Gesichter, Orte, Gewohnheiten und Kontakte helfen, und auch
            Nachahmungen. Auf Einzelheiten gehe ich hier nicht ein.
       *[one] { $behalf ->
            [child] Es geht um die Sicherheit meines Kindes. Gesichter, Orte, Gewohnheiten und Kontakte
                können jemandem helfen, der schaden will, und ebenso eine Nachahmung. Einzelheiten möchte
                ich hier nicht nennen.
            [represented] Es geht um die Sicherheit dieser Person. Gesichter, Orte, Gewohnheiten und
                Kontakte können jemandem helfen, der schaden will, und ebenso eine Nachahmung.
                Einzelheiten möchte ich hier nicht nennen.
           *[self] Es geht um meine Sicherheit. Gesichter, Orte, Gewohnheiten und Kontakte können
                jemandem helfen, der mir schaden will, und ebenso eine Nachahmung von mir. Einzelheiten
                möchte ich hier nicht nennen.
        }
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
    { $way ->
        [two] Hat ein Modell etwas gelernt, lässt es sich heute kaum rückgängig machen. Darum ist das vor
            dem nächsten Training zu klären.
        [three] Was Modelle gelernt haben, lässt sich heute kaum wieder löschen. Nach dem Training käme
            eine Entscheidung zu spät.
       *[one] Was ein Modell gelernt hat, lässt sich mit heutigen Mitteln kaum zurückholen. Die
            Entscheidung gehört vor das nächste Training.
    }
    .short = Was ein Modell gelernt hat, lässt sich kaum zurückholen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

third_party_models =
    { $way ->
        [two] Meta entwickelt Modelle auch für andere, etwa für Entwicklung und Forschung. Was einmal
            weitergegeben ist, lässt sich kaum zurückrufen.
        [three] Manche Modelle gehen an Dritte, etwa in Entwicklung und Forschung, und was in ihnen steckt,
            geht mit. Zurückrufen lässt es sich kaum.
       *[one] Modelle entstehen auch für Dritte, etwa für Entwicklung und Forschung. Einmal weitergegeben,
            lassen sie sich kaum zurückrufen.
    }
    .short = Modelle entstehen auch für Dritte.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

necessity =
    { $way ->
        [two] Am Ergebnis ändert es nichts, was ein einzelner Mensch geteilt hat. Aus meiner Sicht gibt es mildere Mittel:
            lizenzierte, synthetische oder freiwillig angebotene Daten.
        [three] Lizenzierte, synthetische oder freiwillig angebotene Daten sind aus meiner Sicht mildere Mittel. Die Daten
            eines einzelnen Menschen machen für das Ergebnis keinen Unterschied.
       *[one] Auf die Daten eines einzelnen Menschen kommt es für das Ergebnis nicht an. Lizenzierte,
            synthetische oder freiwillig angebotene Daten sind aus meiner Sicht mildere Mittel.
    }
    .short = Auf die Daten eines einzelnen Menschen kommt es nicht an.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

benefit_balance =
    { $way ->
        [two] Auch ohne { benefit-whose } Daten bleibt der Nutzen für andere gleich. Das Risiko dagegen ist
            persönlich und dauerhaft.
        [three] Aus meiner Sicht verliert niemand etwas, wenn { benefit-whose } Daten draußen bleiben. Fließen sie ein, ist
            das Risiko persönlich und dauerhaft.
       *[one] { $behalf ->
            [child] Mein Kind auszunehmen, schmälert den Nutzen für andere nicht. Sein Risiko ist
                persönlich und dauerhaft.
            [represented] Diese Person auszunehmen, schmälert den Nutzen für andere nicht. Ihr Risiko ist
                persönlich und dauerhaft.
           *[self] Mich auszunehmen, schmälert den Nutzen für andere nicht. Mein Risiko ist persönlich und
                dauerhaft.
        }
    }
    .short = Einen Menschen auszunehmen, schmälert den Nutzen für andere nicht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

## Gründe aus anderen Lebenslagen

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
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

child-age =
    { $detail ->
        [baby] , auch als Baby
        [small_child] , auch als Kleinkind
        [school_age] , auch im Schulalter
        [teenager] , auch im Jugendalter
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

children-age = { my-children-age }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

my-children-age =
    { $detail ->
        [baby] , auch als Babys
        [small_child] , auch als Kleinkinder
        [school_age] , auch im Schulalter
        [teenager] , auch als Jugendliche
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

benefit-whose =
    { $behalf ->
        [child] seine
        [represented] ihre
       *[self] meine
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

purpose_limitation =
    { $way ->
        [two] Geteilt wurde, um mit Menschen in Verbindung zu sein. Modelle für Meta und für andere zu
            entwickeln, ist ein anderer Zweck{ purpose-article }.
       *[one] Die Inhalte dienten dem Kontakt mit Menschen. Allgemeine Modelle zu entwickeln, für Meta und
            für Dritte, ist ein anderer Zweck{ purpose-article }.
    }
    .short = Modelle zu entwickeln, ist ein anderer Zweck als der, für den geteilt wurde.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

purpose-article =
    { $instrument ->
        [gdpr] {" "}(Art. 5 Abs. 1 lit. b und Art. 6 Abs. 4)
        [uk_gdpr] {" "}(Art. 5 Abs. 1 lit. b und Art. 8A)
        [fadp] {" "}(Art. 6 Abs. 3)
        [lgpd] {" "}(Art. 6 I und II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

data_minimisation =
    { $way ->
        [two] Alle öffentlichen Inhalte, ohne Grenze nach Zeit und Art: Das ist mehr, als dieser Zweck von
            einem Menschen braucht{ minimisation-article }.
       *[one] Einbezogen sind alle öffentlichen Inhalte, ohne Grenze nach Zeit und Art. In diesem Fall
            genügt weniger{ minimisation-article }.
    }
    .short = Einbezogen sind alle öffentlichen Inhalte, ohne Grenze nach Zeit und Art.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(Art. 5 Abs. 1 lit. c und e)
        [uk_gdpr] {" "}(Art. 5 Abs. 1 lit. c und e)
        [fadp] {" "}(Art. 6 Abs. 2)
        [lgpd] {" "}(Art. 6 III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

image_right = Ein Bild zeigt einen Menschen, und wo ich lebe, schützt das Recht auch das Bild selbst.
    .short = Wo ich lebe, schützt das Recht auch das Bild eines Menschen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

sensitive_origin =
    { $behalf ->
        [represented] Die Inhalte können etwas über die Herkunft dieser Person verraten
       *[self] Meine Inhalte können etwas über meine Herkunft verraten
    }{ $again ->
        [yes] ; dafür gilt dieselbe Bitte.
       *[no] , was das Gesetz besonders schützt{ $instrument ->
            [gdpr] {" "}(Art. 9)
            [uk_gdpr] {" "}(Art. 9)
            [fadp] {" "}(Art. 5 lit. c)
            [lgpd] {" "}(Art. 11)
           *[other] {""}
        }. Was Modelle aus solchen Bildern und Texten machen, kann Vorurteile wiederholen. Ich bitte Sie
        ausdrücklich, solche Inhalte aus Trainingsdaten zu entfernen.
    }
    .short =
        { $behalf ->
            [represented] Manches kann ihre Herkunft verraten{ removal }.
           *[self] Manches kann meine Herkunft verraten{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

inferred_sensitive =
    { $behalf ->
        [represented] Über Jahre zusammengesetzt, können gewöhnliche Beiträge und Bilder auf Privates
            deuten, das diese Person nie öffentlich gemacht hat.
       *[self] Über Jahre zusammengesetzt, können meine gewöhnlichen Beiträge und Bilder auf Privates
            deuten, das ich nie öffentlich gemacht habe.
    } Auch was nur mittelbar hervorgeht, ist geschützt{ $instrument ->
        [gdpr] {" "}(Art. 9)
        [uk_gdpr] {" "}(Art. 9)
        [fadp] {" "}(Art. 5 lit. c)
        [lgpd] {" "}(Art. 11 § 1)
       *[other] {""}
    }.
    .short =
        { $behalf ->
            [represented] Zusammengesetzt können gewöhnliche Beiträge Privates über sie verraten.
           *[self] Zusammengesetzt können meine Beiträge Privates verraten.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

criminal_matters =
    { $behalf ->
        [represented] Manche Inhalte berühren eine Strafsache im Leben dieser Person.
       *[self] Manche meiner Inhalte berühren eine Strafsache in meinem Leben.
    } So etwas kann einen Menschen lange zeichnen{ $instrument ->
        [gdpr] ; mit solchen Daten ist das Gesetz streng (Art. 10)
        [uk_gdpr] ; mit solchen Daten ist das Gesetz streng (Art. 10)
        [fadp] ; mit solchen Daten ist das Gesetz streng (Art. 5 lit. c)
       *[other] {""}
    }. Ich bitte Sie ausdrücklich, solche Inhalte aus Trainingsdaten zu entfernen.
    .short =
        Manches berührt eine Strafsache{ removal }.
    .unnamed =
        Manche Inhalte berühren etwas sehr Persönliches, das ich hier nicht nennen möchte. Es kann einen
        Menschen lange zeichnen. Ich bitte Sie ausdrücklich, solche Inhalte aus Trainingsdaten zu
        entfernen.
    .unnamed-short =
        Manches berührt etwas sehr Persönliches{ removal }.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

dependants =
    { $behalf ->
        [represented] Diese Person sorgt für jemanden, den die Inhalte zeigen und der vielleicht nicht
            selbst handeln kann. Ein Leben mit Pflege ist etwas Privates und gehört zu ihrer Situation.
       *[self] Ich sorge für jemanden, den meine Inhalte zeigen und der vielleicht nicht selbst handeln
            kann. Ein Leben mit Pflege ist etwas Privates und gehört zu meiner eigenen Situation.
    } Ich bitte Sie ausdrücklich, solche Inhalte aus dem Training herauszulassen.
    .short =
        { $behalf ->
            [represented] Die Inhalte zeigen einen Menschen, für den sie sorgt.
           *[self] Meine Inhalte zeigen einen Menschen, für den ich sorge.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

deceased =
    { $behalf ->
        [represented] Manche Inhalte zeigen diese Person mit einem Menschen, der gestorben ist. Diese
            Erinnerungen gehören zu ihrem Leben.
       *[self] Manche meiner Inhalte zeigen mich mit einem Menschen, der gestorben ist. Diese
            Erinnerungen gehören zu meinem Leben.
    } Ein künstliches Abbild daraus kann wehtun.
    .short =
        { $behalf ->
            [represented] Manches zeigt sie mit einem Verstorbenen; ein künstliches Abbild kann wehtun.
           *[self] Manches zeigt mich mit einem Verstorbenen; ein künstliches Abbild kann wehtun.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

journalist_activist =
    { $behalf ->
        [represented] Was diese Person öffentlich tut, lebt von Menschen, die ihr vertrauen, und kann
            Anfeindungen bringen.
       *[self] Was ich öffentlich tue, lebt von Menschen, die mir vertrauen, und kann Anfeindungen
            bringen.
    } Gesichter, Kontakte und Orte können zeigen, wer mit { $behalf ->
        [represented] ihr
       *[self] mir
    } spricht, und Nachahmungen können Vertrauen zerstören.
    .short =
        { $behalf ->
            [represented] Was sie öffentlich tut, lebt von Kontakten; das kann diese gefährden.
           *[self] Was ich öffentlich tue, lebt von Kontakten; das kann diese gefährden.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

persecution =
    { $behalf ->
        [child] Wer mein Kind oder uns nahe Menschen erkennt, kann sie anderswo in Gefahr bringen.
        [represented] Wer diese Person oder ihr nahe Menschen erkennt, kann sie anderswo in Gefahr
            bringen.
       *[self] Wer mich oder mir nahe Menschen erkennt, kann uns anderswo in Gefahr bringen.
    } Modelle gehen an andere in aller Welt, und Kopien lassen sich kaum zurückrufen. Einzelheiten möchte
    ich hier nicht nennen.
    .short =
        { $behalf ->
            [child] Wer mein Kind erkennt, kann Menschen gefährden; mehr möchte ich nicht sagen.
            [represented] Wer sie erkennt, kann Menschen gefährden; mehr möchte ich nicht sagen.
           *[self] Wer mich erkennt, kann Menschen gefährden; mehr möchte ich nicht sagen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

exposed_role =
    { $behalf ->
        [represented] Durch ihren Beruf ist diese Person leicht ein Ziel, und ihre Familie mit ihr.
       *[self] Durch meinen Beruf bin ich leicht ein Ziel, und meine Familie mit mir.
    } Gesichter, Orte und Familienbilder können das erleichtern, und Nachahmungen auch. Wo die Arbeit ist,
    sage ich hier nicht.
    .short =
        { $behalf ->
            [represented] Durch ihren Beruf sind sie und ihre Familie leicht ein Ziel.
           *[self] Durch meinen Beruf ist auch meine Familie leicht ein Ziel.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

workplace_exposure =
    { $detail ->
        [job_search] { $behalf ->
            [represented] Diese Person sucht Arbeit, und der erste Eindruck zählt.
           *[self] Ich suche Arbeit, und der erste Eindruck zählt.
        }
        [employer_rules] { $behalf ->
            [represented] Für diese Person gelten am Arbeitsplatz Regeln für öffentliche Beiträge.
           *[self] Für mich gelten am Arbeitsplatz Regeln für öffentliche Beiträge.
        }
        [old_statements] { $behalf ->
            [represented] Alte Aussagen passen nicht mehr zum Berufsleben dieser Person.
           *[self] Alte Aussagen von mir passen nicht mehr zu meinem Berufsleben.
        }
       *[none] { $behalf ->
            [represented] Diese Inhalte können für das Berufsleben dieser Person zählen.
           *[self] Diese Inhalte können für mein Berufsleben zählen.
        }
    } Reißt ein Modell Inhalte aus dem Zusammenhang, kann das dort schaden.
    .short =
        { $behalf ->
            [represented] Aus dem Zusammenhang gerissen, können die Inhalte ihr im Beruf schaden.
           *[self] Aus dem Zusammenhang gerissen, können meine Inhalte mir im Beruf schaden.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

likeness_is_income =
    { $behalf ->
        [represented] Diese Person verdient ihr Geld { likeness-work }.
       *[self] Ich verdiene mein Geld { likeness-work }.
    } Modelle können Nachahmungen schaffen, die dem Original Konkurrenz machen. Das kann Aufträge kosten.
    .short =
        { $behalf ->
            [represented] Sie lebt davon, wie sie aussieht oder klingt; das können Modelle nachahmen.
           *[self] Ich lebe davon, wie ich aussehe oder klinge; das können Modelle nachahmen.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

likeness-work =
    { $detail ->
        [modelling] vor der Kamera, als Model
        [acting] im Schauspiel
        [voice] mit der eigenen Stimme
        [sport] im Sport
        [influencer] mit einem Kanal im Netz
       *[none] öffentlich
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

business_page =
    { $behalf ->
        [represented] Hinter einer Seite steht diese Person, { page-role-other }.
       *[self] Hinter einer Seite stehe ich als Mensch, { page-role }.
    } Was dort steht, zeigt { $behalf ->
        [represented] auch sie, mit Namen, Gesicht und Worten.
       *[self] auch mich, mit Namen, Gesicht und Worten.
    }
    .short =
        { $behalf ->
            [represented] Eine Seite zeigt auch sie, mit Namen und Gesicht.
           *[self] Meine Seite zeigt auch mich als Menschen, mit Namen und Gesicht.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

page-role =
    { $detail ->
        [sole_trader] mit einem eigenen kleinen Betrieb
        [club_officer] im Auftrag eines Vereins
        [artist] mit meiner Kunst
       *[none] mit dem, was ich dort mache
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

page-role-other =
    { $detail ->
        [sole_trader] mit einem eigenen kleinen Betrieb
        [club_officer] im Auftrag eines Vereins
        [artist] mit ihrer Kunst
       *[none] mit dem, was sie dort macht
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

form_obstacle =
    { $detail ->
        [hacked] { $behalf ->
            [child] Das Konto meines Kindes ist in fremder Hand, das Formular lässt sich nicht nutzen.
            [represented] Das Konto dieser Person ist in fremder Hand, das Formular lässt sich nicht
                nutzen.
           *[self] Mein Konto ist in fremder Hand, das Formular kann ich nicht nutzen.
        }
        [blocked] { $behalf ->
            [child] Das Konto meines Kindes ist gesperrt, das Formular lässt sich nicht nutzen.
            [represented] Das Konto dieser Person ist gesperrt, das Formular lässt sich nicht nutzen.
           *[self] Mein Konto ist gesperrt, das Formular kann ich nicht nutzen.
        }
        [lost_access] { $behalf ->
            [child] Der Zugang zum Konto meines Kindes ist verloren, das Formular lässt sich nicht nutzen.
            [represented] Der Zugang zum Konto dieser Person ist verloren, das Formular lässt sich nicht
                nutzen.
           *[self] Ich habe den Zugang zu meinem Konto verloren und kann das Formular nicht nutzen.
        }
        [no_code] { $behalf ->
            [self] Der Code, den Ihr Formular verlangt, kommt bei mir nicht an.
           *[child] Der Code, den Ihr Formular verlangt, kommt nicht an.
        }
        [barrier] { $behalf ->
            [child] Mein Kind kann das Formular wegen einer Barriere nicht nutzen.
            [represented] Diese Person kann das Formular wegen einer Barriere nicht nutzen.
           *[self] Ich kann Ihr Formular wegen einer Barriere darin nicht nutzen.
        }
       *[none] { $behalf ->
            [self] Ihr Formular hat bei mir nicht funktioniert.
           *[child] Ihr Formular hat nicht funktioniert.
        }
    } Daran darf es nicht hängen{ $instrument ->
        [gdpr] : Die Ausübung eines Rechts ist leicht zu machen (Art. 12 Abs. 2)
        [uk_gdpr] : Die Ausübung eines Rechts ist leicht zu machen (Art. 12 Abs. 2)
        [fadp] : Jede ausdrückliche Erklärung genügt (Art. 30 Abs. 2 lit. b)
       *[other] {""}
    }.
    .short =
        { $reader ->
            [authority] Metas Formular ließ sich nicht nutzen; die Erklärung zählt trotzdem.
           *[meta] Ihr Formular ließ sich nicht nutzen; diese Erklärung zählt trotzdem.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

conscience =
    { $behalf ->
        [represented] Diese Person lebt nach einer Überzeugung, der diese Verwendung widerstreitet. Das
            ist keine Abneigung gegen Technik; es prägt ihr Leben und ihre Arbeit.
       *[self] Ich lebe nach einer Überzeugung, der diese Verwendung widerstreitet. Das ist keine
            Abneigung gegen Technik; es prägt mein Leben und meine Arbeit.
    }
    .short =
        { $behalf ->
            [represented] Diese Verwendung widerstreitet einer Überzeugung, nach der sie lebt.
           *[self] Diese Verwendung widerstreitet einer Überzeugung, nach der ich lebe.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

memorisation =
    { $detail ->
        [rare_name] { $behalf ->
            [child] Der Name meines Kindes ist selten.
            [represented] Der Name dieser Person ist selten.
           *[self] Mein Name ist selten.
        }
        [unusual_story] { $behalf ->
            [child] Was über mein Kind erzählt ist, ist ungewöhnlich.
            [represented] Was über diese Person erzählt ist, ist ungewöhnlich.
           *[self] Was ich erzählt habe, ist ungewöhnlich.
        }
        [many_pictures] { $behalf ->
            [child] Von meinem Kind gibt es viele ähnliche Bilder.
            [represented] Von dieser Person gibt es viele ähnliche Bilder.
           *[self] Von mir gibt es viele ähnliche Bilder.
        }
       *[none] { $behalf ->
            [child] Mein Kind ist leicht herauszufinden.
            [represented] Diese Person ist leicht herauszufinden.
           *[self] Ich bin leicht herauszufinden.
        }
    } Modelle können wiedergeben, was in ihren Trainingsdaten heraussticht; das Risiko kann hier also
    größer sein als bei den meisten.
    .short =
        { $detail ->
            [rare_name] Ein seltener Name sticht heraus, und Modelle können so etwas wiedergeben.
            [unusual_story] Eine ungewöhnliche Geschichte sticht heraus; Modelle können sie wiedergeben.
            [many_pictures] Es gibt viele ähnliche Bilder, und Modelle können so etwas wiedergeben.
           *[none] Was in Trainingsdaten heraussticht, können Modelle wiedergeben.
        }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
