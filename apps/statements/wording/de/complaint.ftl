### Die Beschwerde bei der Behörde, auf Deutsch: nüchtern, mit Daten, vollständig.
###
### Nur das Recht des Wohnorts. „Aus meiner Sicht“: Die Behörde entscheidet. Werte: en/complaint.ftl.

subject =
    { $instrument ->
        [uk_gdpr] Beschwerde nach section 165 des Data Protection Act 2018 gegen { $meta }:
            Widerspruchsrecht (KI)
        [fadp] Anzeige nach Artikel 49 des Datenschutzgesetzes zu { $meta }: Personendaten für KI
        [lgpd] Petition einer betroffenen Person zu { $meta }: Widerspruch gegen Verwendung für KI
        [local_objection] Beschwerde gegen { $meta }: Widerspruch gegen die Verwendung von Daten für KI
        [local_cessation] Beschwerde gegen { $meta }: Aufforderung, die Verwendung von Daten für KI zu
            beenden
       *[gdpr] Beschwerde nach Artikel 77 DSGVO{ $residence ->
            [AT] {" "}und § 24 des österreichischen Datenschutzgesetzes
           *[other] {""}
        } gegen { $meta }: Widerspruchsrecht (KI){ $residence ->
            [HR] {" "}(zahtjev za utvrđivanje povrede prava)
            [SK] {" "}(návrh na začatie konania)
            [IT] {" "}(reclamo)
           *[other] {""}
        }
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

salutation =
    { $instrument ->
        [fadp] Sehr geehrte Damen und Herren
       *[other] Sehr geehrte Damen und Herren!
    }
    .version = 1
    .reviewed = 2026-11-28, juristisch noch nicht geprüft

intro =
    { $instrument ->
        [fadp] Ich zeige Ihnen an, wie { $meta } mit { my-noun-dat } umgeht.
        [lgpd] Ich wende mich mit einer Petition an Sie. Es geht darum, wie { $meta } mit { my-noun-dat }
            umgeht.
       *[gdpr] Ich beschwere mich darüber, wie { $meta } mit { my-noun-dat } umgeht.
    } Am { $sent } { did-there }, nach { law-article }. { $wrong ->
        [relapse] Seither hat Meta mich wieder gefragt, als hätte ich nichts gesagt.
        [refusal] { $way ->
            [two] Meta lehnt das ab.
            [three] Die Antwort von Meta war eine Ablehnung.
           *[one] Meta hat abgelehnt.
        }
       *[silence] { $act ->
            [forbid] { $way ->
                [two] Eine Bestätigung, dass Meta die Untersagung beachtet, habe ich nicht bekommen.
                [three] Bestätigt hat mir Meta nicht, dass es die Untersagung beachtet.
               *[one] Meta hat nicht bestätigt, dass es die Untersagung beachtet.
            }
           *[object] { $way ->
                [two] Eine Entscheidung von Meta habe ich nicht bekommen.
                [three] Entschieden hat Meta darüber nicht.
               *[one] Meta hat darüber nicht entschieden.
            }
        }
    }
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

did-there = { did }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

parties = 1. Um wen es geht
    .person =
        { $behalf ->
            [child] Für mein Kind, für das ich die elterliche Verantwortung trage, schreibt:
            [represented] Für eine andere Person, mit Befugnis zu ihrer Vertretung, schreibt:
           *[self] Betroffene Person:
        }
    .address = Anschrift:
    .email = E-Mail, Telefon:
    .lives = Wohnsitzland: { $country }
    .accounts = Konten: { $accounts }
    .data =
        { $number ->
            [none] Betroffene Daten: Inhalte anderer, die { whom } zeigen oder nennen, etwaige Interaktionen mit KI-Funktionen, Daten von Partnern
           *[other] Betroffene Daten: { $behalf ->
                [child] Inhalte meines Kindes
                [represented] Inhalte dieser Person
               *[self] meine Inhalte
            }, Inhalte anderer, die { whom } zeigen oder nennen, Interaktionen mit KI-Funktionen, Daten von
                Partnern
        }
    .standing =
        { $behalf ->
            [child] Ich trage die elterliche Verantwortung; brauchen Sie dafür einen Nachweis, nennen Sie mir, welchen.
           *[represented] Eine Kopie des Dokuments, das mich zur Vertretung berechtigt, liegt bei.
        }
    .controller = Verantwortliches Unternehmen: { $place }
    .version = 4
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

events = 2. Was geschehen ist
    .sent =
        { $act ->
            [forbid] Ich habe Meta die Untersagung geschickt
            [cease] Ich habe Meta die Aufforderung geschickt
           *[object] Ich habe Meta den Widerspruch geschickt
        }{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , Konten: { $accounts }
        }.
    .received =
        { $accounts ->
            [none] Bei Meta eingegangen.
           *[other] Bei Meta eingegangen, was { $accounts } betrifft.
        }
    .receipt = Meta hat den Eingang bestätigt.
    .questioned = Meta hat weitere Angaben verlangt: { $items }.
    .answered = Ich habe darauf geantwortet.
    .extended = Meta hat mitgeteilt, dass es mehr Zeit braucht.
    .honoured = Meta hat bestätigt, dem nachzukommen.
    .refused =
        { $reason ->
            [no_own_ground] Meta hat abgelehnt: Ein Grund aus der eigenen Situation fehle.
            [compelling_grounds] Meta hat abgelehnt: Eigene Gründe überwögen.
            [not_covered] Meta hat abgelehnt: Inhalte anderer seien nicht umfasst.
            [evidence_wanted] Meta hat abgelehnt: Es fehlten Belege.
           *[none_given] Meta hat ohne Begründung abgelehnt.
        }
    .redirected = Meta hat auf einen anderen Weg verwiesen.
    .due =
        { $sourced ->
            [yes] { $extended ->
                [yes] Die verlängerte Frist für die Antwort ist ohne Entscheidung abgelaufen
               *[no] Die Frist für die Antwort ist ohne Entscheidung abgelaufen
            }
           *[no] Der Tag, bis zu dem ich um Antwort gebeten hatte, ist ohne Entscheidung vergangen
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] Ich habe mich bei Meta selbst beschwert (section 164A des Data Protection Act 2018).
           *[gdpr] Ich habe Meta schriftlich erinnert.
        }
    .unacknowledged = 30 Tage waren vergangen; eine Eingangsbestätigung dieser Beschwerde habe ich nicht bekommen.
    .again = Meta hat mich wieder gefragt.
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

question-identity = wer ich bin
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

question-account = das Konto
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

question-reasons = meine Gründe
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

question-evidence = Belege
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

right-heading = 3. Um welches Recht es geht
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

right-gdpr =
    Meta stützt diese Verwendung auf berechtigte Interessen (Art. 6 Abs. 1 lit. f). Dagegen gibt es ein
    Recht auf Widerspruch aus Gründen der besonderen Situation (Art. 21 Abs. 1). Meta darf dann nur
    weitermachen, wenn es zwingende schutzwürdige Gründe nachweist, die schwerer wiegen als { interests-of },
    oder wenn es die Daten für Rechtsansprüche braucht. Das nachzuweisen ist Sache von Meta.
    .alleged =
        { $wrong ->
            [relapse] Ich wurde erneut gefragt, obwohl ich mich schon erklärt hatte. Ob Meta die Daten wieder verwendet, sehe
                ich von außen nicht; ich bitte Sie, das aufzuklären. Beachtet Meta den Widerspruch nicht
                mehr, rüge ich eine Verletzung von Artikel 21 Absatz 1.
            [refusal] { rebuttal } Ich rüge eine Verletzung von Artikel 21 Absatz 1{ $refusal ->
                [none_given] {" "}und Artikel 12 Absatz 4.
               *[other] .
            }
           *[silence] Innerhalb eines Monats nach Eingang hätte Meta mitteilen müssen, was es getan hat
                (Art. 12 Abs. 3). Hat es nichts getan, hätte es das in diesem Monat begründen und sagen müssen, wo ich
                mich beschweren oder klagen kann (Art. 12 Abs. 4); dieser Monat lässt sich nicht verlängern. { $extended ->
                    [yes] Meta hat mitgeteilt, dass es für die Antwort mehr Zeit braucht.
                   *[no] {""}
                } { period-ended } Eine Entscheidung hat mich nicht erreicht, Gründe hat Meta nicht genannt.
                Ich rüge eine Verletzung von Artikel 12 Absatz 3 und 4 und von Artikel 21 Absatz 1. Ob Meta die
                Daten weiter verwendet, sehe ich von außen nicht.
        }
    .examined =
        { $asked ->
            [yes] Verlangt hatte ich auch Einschränkung bis zur Klärung (Art. 18 Abs. 1 lit. d), Löschung aus
                Trainingsdatensätzen (Art. 17 Abs. 1 lit. c) und Mitteilung an Empfänger (Art. 19).
           *[no] Gebeten hatte ich Meta, diese Verwendung zu beenden und das schriftlich zu bestätigen. Nun verlange ich von Meta auch Einschränkung (Art. 18 Abs. 1 lit. d), Löschung aus Trainingsdatensätzen
                (Art. 17 Abs. 1 lit. c) und Mitteilung an Empfänger (Art. 19).
        } { $way ->
            [two] Ob Meta diese Vorschriften eingehalten hat, bitte ich zu prüfen.
            [three] Dass Meta diese Vorschriften eingehalten hat, ist mir nicht bekannt; ich bitte um Prüfung.
           *[one] Ich bitte Sie zu prüfen, ob Meta diese Vorschriften eingehalten hat.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

right-uk_gdpr =
    Meta stützt diese Verwendung auf berechtigte Interessen (Art. 6 Abs. 1 lit. f). Dagegen gibt es ein
    Recht auf Widerspruch aus Gründen der besonderen Situation (Art. 21 Abs. 1). Meta darf dann nur
    weitermachen, wenn es zwingende schutzwürdige Gründe nachweist, die schwerer wiegen als { interests-of },
    oder wenn es die Daten für Rechtsansprüche braucht. Das nachzuweisen ist Sache von Meta.
    .alleged =
        { $wrong ->
            [relapse] Ich wurde erneut gefragt, obwohl ich mich schon erklärt hatte. Ob Meta die Daten wieder verwendet, sehe
                ich von außen nicht; ich bitte Sie, das aufzuklären. Beachtet Meta den Widerspruch nicht
                mehr, rüge ich eine Verletzung von Artikel 21 Absatz 1.
            [refusal] { rebuttal } Ich rüge eine Verletzung von Artikel 21 Absatz 1{ $refusal ->
                [none_given] {" "}und Artikel 12 Absatz 4.
               *[other] .
            }
           *[silence] Innerhalb eines Monats nach Eingang hätte Meta mitteilen müssen, was es getan hat
                (Art. 12 Abs. 3 und Art. 12A). Hat es nichts getan, hätte es auch das begründen und sagen müssen, wo ich mich beschweren oder
                klagen kann (Art. 12 Abs. 4). { $extended ->
                    [yes] Meta hat mitgeteilt, dass es für die Antwort mehr Zeit braucht.
                   *[no] {""}
                } { period-ended } Eine Entscheidung hat mich nicht erreicht, Gründe hat Meta nicht genannt.
                Ich rüge eine Verletzung von Artikel 12 Absatz 3 und 4 und von Artikel 21 Absatz 1. Ob Meta die
                Daten weiter verwendet, sehe ich von außen nicht.
        }
    .examined =
        { $asked ->
            [yes] Verlangt hatte ich auch Einschränkung bis zur Klärung (Art. 18 Abs. 1 lit. d), Löschung aus
                Trainingsdatensätzen (Art. 17 Abs. 1 lit. c) und Mitteilung an Empfänger (Art. 19).
           *[no] Gebeten hatte ich Meta, diese Verwendung zu beenden und das schriftlich zu bestätigen. Nun verlange ich von Meta auch Einschränkung (Art. 18 Abs. 1 lit. d), Löschung aus Trainingsdatensätzen
                (Art. 17 Abs. 1 lit. c) und Mitteilung an Empfänger (Art. 19).
        } { $way ->
            [two] Ob Meta diese Vorschriften eingehalten hat, bitte ich zu prüfen.
            [three] Dass Meta diese Vorschriften eingehalten hat, ist mir nicht bekannt; ich bitte um Prüfung.
           *[one] Ich bitte Sie zu prüfen, ob Meta diese Vorschriften eingehalten hat.
        }
    .meta-first =
        { $reminded ->
            [yes] Bei Meta selbst habe ich mich zuerst beschwert (section 164A des Data Protection Act 2018).{ $acknowledged ->
                [no] {" "}Für die Bestätigung hatte Meta 30 Tage; ich habe keine bekommen. Ich bitte Sie, auch
                    das zu prüfen.
               *[none] {""}
            }
           *[no] {""}
        }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

right-fadp =
    Die Bearbeitung von Personendaten lässt sich ausdrücklich untersagen (Art. 30 Abs. 2 lit. b). Das gilt
    auch für Daten, die schon öffentlich sind (Art. 30 Abs. 3). Eine weitere Bearbeitung braucht dann eine
    Rechtfertigung, die Meta darzulegen hat (Art. 31).
    .alleged =
        { $wrong ->
            [relapse] Ich wurde erneut gefragt, obwohl ich mich schon erklärt hatte; ob Meta die Untersagung noch beachtet,
                kann ich nicht sehen.
            [refusal] { rebuttal } Eine Rechtfertigung für diesen Fall hat Meta nicht dargelegt.
           *[silence] Meta hat mir keine dargelegt und nicht bestätigt, dass es die Untersagung beachtet.
        } { $way ->
            [two] Das sind nach meiner Ansicht genügend Anzeichen für eine Untersuchung (Art. 49 Abs. 1).
            [three] Ich halte das für genügend Anzeichen, um eine Untersuchung zu eröffnen (Art. 49 Abs. 1).
           *[one] Aus meiner Sicht sind das genügend Anzeichen für eine Untersuchung (Art. 49 Abs. 1).
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

right-lgpd =
    Das Gesetz erlaubt den Widerspruch gegen eine Verarbeitung, die ihm nicht entspricht (Art. 18 § 2).
    Aus meiner Sicht wahrt diese Verwendung { $breaches } nicht. { $reasons ->
        [yes] Die Tatsachen dazu stehen in Teil 4.
       *[no] KI lässt sich ohne die Daten von Menschen entwickeln, die widersprechen; aus meiner Sicht sind
            diese Daten für den Zweck also nicht nötig.
    }
    .alleged =
        { $wrong ->
            [relapse] Ich wurde erneut gefragt, obwohl ich mich schon erklärt hatte; ob Meta den Widerspruch noch beachtet,
                kann ich nicht sehen.
            [refusal] { rebuttal } Auf den Verstoß ist das aus meiner Sicht keine Antwort.
           *[silence] Meta hat nicht entschieden.
        } Ich habe mich zuerst an Meta gewandt und lege den Nachweis bei (Art. 55-J V).
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

right-local_objection =
    Ich stütze mich auf { law-on }.{ $residence ->
        [NG] {" "}Meta darf nur weitermachen, wenn es ein öffentliches Interesse oder andere berechtigte Gründe
            nachweist, die { burden-whose } Interessen überwiegen.
        [JE] {" "}Meta hat zu zeigen, welche Gründe { burden-whose } Interessen überwiegen.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] Ich wurde erneut gefragt, obwohl ich mich schon erklärt hatte; ob Meta den Widerspruch noch beachtet, kann ich
                nicht sehen.
            [refusal] { rebuttal } Aus meiner Sicht hat Meta nicht gezeigt, was in diesem Fall { burden-whose } Interessen überwiegt.
           *[silence] { $sourced ->
                [yes] Eine Antwort war bis zum { $due } fällig ({ $rule_cites }), und Meta hat nicht entschieden.
               *[no] { $asked ->
                    [yes] Meta hat nicht entschieden, obwohl ich bis zum { $due } darum gebeten hatte.
                   *[no] Meta hat nicht entschieden.
                }
            }
        } { $way ->
            [two] Ob das dem Gesetz entspricht, bitte ich Sie zu beurteilen.
            [three] Entspricht das dem Gesetz? Ich bitte Sie, das zu beurteilen.
           *[one] Ich bitte Sie zu beurteilen, ob das dem Gesetz entspricht.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

right-local_cessation =
    Ich stütze mich auf { law-on }.
    .alleged =
        { $wrong ->
            [relapse] Ich wurde erneut gefragt, obwohl ich mich schon erklärt hatte; ob Meta die Aufforderung noch beachtet, kann ich
                nicht sehen.
            [refusal] { rebuttal } Aus meiner Sicht hat Meta nicht genannt, was ihm in diesem Fall eine Ablehnung erlaubt.
           *[silence] { $sourced ->
                [yes] Eine Antwort war bis zum { $due } fällig ({ $rule_cites }), und Meta hat nicht entschieden.
               *[no] { $asked ->
                    [yes] Meta hat nicht entschieden, obwohl ich bis zum { $due } darum gebeten hatte.
                   *[no] Meta hat nicht entschieden.
                }
            }
        } { $way ->
            [two] Ob das dem Gesetz entspricht, bitte ich Sie zu beurteilen.
            [three] Entspricht das dem Gesetz? Ich bitte Sie, das zu beurteilen.
           *[one] Ich bitte Sie zu beurteilen, ob das dem Gesetz entspricht.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

reasons-heading = 4. Die Gründe in Kürze
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

orders-heading =
    { $reasons ->
        [yes] 5. Ich bitte Sie,
       *[no] 4. Ich bitte Sie,
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] { $residence ->
                [AT] aufzuklären, ob Meta die Daten wieder verwendet, und festzustellen, dass Meta das Recht
                    auf Widerspruch (Art. 21 Abs. 1) verletzt hat;
               *[other] aufzuklären, ob Meta die Daten wieder verwendet, und gegebenenfalls festzustellen,
                    dass Meta das Recht auf Widerspruch (Art. 21 Abs. 1) verletzt hat;
            }
            [refusal] festzustellen, dass Meta das Recht auf Widerspruch (Art. 21 Abs. 1){ $refusal ->
                [none_given] {" "}und Artikel 12 Absatz 4
               *[other] {""}
            } verletzt hat;
           *[silence] festzustellen, dass Meta Artikel 12 Absatz 3 und 4 und das Recht auf Widerspruch
                (Art. 21 Abs. 1) verletzt hat;
        }
    .examine =
        zu prüfen, ob Meta Artikel 17 Absatz 1 Buchstabe c, Artikel 18 Absatz 1 Buchstabe d und Artikel 19
        eingehalten hat, und andernfalls auch das festzustellen;
    .comply = Meta anzuweisen, dem Widerspruch zu entsprechen (Art. 58 Abs. 2 lit. c);
    .limit = die Verarbeitung bis dahin zu beschränken (Art. 58 Abs. 2 lit. f);
    .lead =
        die Sache weiterzugeben und meine Ansprechstelle zu bleiben, falls die irische Data Protection
        Commission federführend ist (Art. 56);
    .tell = mich über Stand und Ergebnis zu unterrichten (Art. 77 Abs. 2).
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] aufzuklären, ob Meta die Daten wieder verwendet und Artikel 21 Absatz 1 verletzt;
            [refusal] zu prüfen, ob Meta Artikel 21 Absatz 1{ $refusal ->
                [none_given] {" "}und Artikel 12 Absatz 4
               *[other] {""}
            } verletzt hat;
           *[silence] zu prüfen, ob Meta Artikel 12 Absatz 3 und 4 und Artikel 21 Absatz 1 verletzt hat;
        }
    .examine =
        zu prüfen, ob Meta Artikel 17 Absatz 1 Buchstabe c, Artikel 18 Absatz 1 Buchstabe d und Artikel 19
        eingehalten hat;
    .comply = von Meta zu verlangen, dem Widerspruch zu entsprechen;
    .limit = soweit Sie können, die Verwendung bis dahin zu verhindern;
    .tell = mich über Stand und Ergebnis zu unterrichten (section 165).
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

orders-fadp = { orders-heading }
    .find = die Sache zu prüfen und eine Untersuchung zu eröffnen (Art. 49 Abs. 1);
    .limit = soweit Sie können, dafür zu sorgen, dass Meta die Untersagung bis dahin beachtet;
    .tell = mich über Ihre Schritte und das Ergebnis zu informieren (Art. 49 Abs. 4).
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

orders-lgpd = { orders-heading }
    .find = diese Petition zu prüfen, auch darauf, ob Meta { $breaches } wahrt;
    .comply = Meta anzuhalten, den Widerspruch zu beachten und mir das zu bestätigen;
    .limit = soweit Sie können, die Verwendung für diesen Zweck bis dahin zu verhindern;
    .tell = mir das Ergebnis mitzuteilen.
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

orders-local_objection = { orders-heading }
    .find = die Sache zu prüfen;
    .comply = soweit das Gesetz es vorsieht, dafür zu sorgen, dass Meta den Widerspruch beachtet;
    .limit = soweit Sie können, die Verwendung bis dahin zu verhindern;
    .tell = mir das Ergebnis mitzuteilen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

orders-local_cessation = { orders-heading }
    .find = die Sache zu prüfen;
    .comply = soweit das Gesetz es vorsieht, dafür zu sorgen, dass Meta die Aufforderung beachtet;
    .limit = soweit Sie können, die Verwendung bis dahin zu verhindern;
    .tell = mir das Ergebnis mitzuteilen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

contents =
    Für Beschwerden über grenzüberschreitende Verarbeitung nennt die Verordnung (EU) 2025/2518,
    was darin stehen muss. Diese Beschwerde nennt mich und wie ich zu erreichen bin, das verantwortliche
    Unternehmen und den Verstoß, den ich sehe; mein früherer Antrag liegt bei.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

proceedings = Andere Verfahren in dieser Sache (Gericht, andere Behörde; oder: keine):
    .version = 1
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

attachments =
    { $reasons ->
        [yes] 6. Anlagen
       *[no] 5. Anlagen
    }
    .objection =
        { $act ->
            [forbid] Kopie der Untersagung
            [cease] Kopie der Aufforderung
           *[object] Kopie des Widerspruchs
        }
    .proof = Nachweis über Versand oder Eingang (Bestätigung, Bildschirmfoto oder Sendungsnummer)
    .replies = was Meta mir geschrieben hat
    .answers = was ich darauf geantwortet habe
    .reminder =
        { $instrument ->
            [uk_gdpr] meine Beschwerde bei Meta
           *[gdpr] meine Erinnerung
        }
    .mandate = Kopie des Dokuments, das mich zur Vertretung berechtigt
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

interests-of =
    { $behalf ->
        [self] meine Interessen, Rechte und Freiheiten
        [child] die Interessen, Rechte und Freiheiten meines Kindes
       *[represented] die Interessen, Rechte und Freiheiten der Person, die ich vertrete
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

period-ended =
    { $identity ->
        [even] Meta hatte gefragt, wer ich bin. Aus meiner Sicht ist die Frist am { $due } abgelaufen; selbst
            von meiner Antwort am { $told_on } an gerechnet, ist sie am { $later_due } abgelaufen.
        [yes] Meta hatte gefragt, wer ich bin. Aus meiner Sicht ist die Frist trotzdem am { $due } abgelaufen.
       *[no] Die Frist ist am { $due } abgelaufen.
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

rebuttal =
    { $refusal ->
        [no_own_ground] Meta schreibt, ein Grund aus der eigenen Situation fehle. { $instrument ->
            [fadp] Eine ausdrückliche Untersagung braucht keinen.
           *[other] { $reasons ->
                [yes] Er fehlt nicht: Die Gründe stehen in Teil 4. { proof-not-owed }
               *[no] { $form_reasons ->
                    [optional] In Metas eigenem Formular sind Gründe jedoch freiwillig. Ich bitte Sie zu
                        beurteilen, ob Meta dann ablehnen darf, weil einer fehlt.
                   *[unknown] Ich bitte Sie zu beurteilen, ob Meta deshalb ablehnen darf.
                }
            }
        }
        [compelling_grounds] Meta beruft sich auf eigene Gründe. { $instrument ->
            [gdpr] { compelling-only }
            [uk_gdpr] { compelling-only }
            [fadp] Ein überwiegendes Interesse ist für diesen Fall darzulegen (Art. 31). Aus meiner Sicht tut
                das die beiliegende Antwort nicht.
            [local_cessation] Ich bitte Sie zu beurteilen, ob das Gesetz Meta aus diesem Grund eine Ablehnung
                erlaubt.
           *[other] Aus meiner Sicht zeigt die beiliegende Antwort nicht, dass sie in diesem Fall
                { burden-whose } Interessen überwiegen.
        }
        [not_covered] Meta schreibt, Inhalte anderer seien nicht umfasst. Daten über { whom } bleiben Daten
            über { whom }, wer immer sie teilt.{ $instrument ->
            [gdpr] {" "}Seit Dezember 2025 nennt Metas eigene Richtlinie für Europa auch öffentliche Inhalte
                anderer.
           *[other] {""}
        }
        [evidence_wanted] { $number ->
            [none] Meta verlangt Belege. Was die Trainingsdaten enthalten, sieht nur Meta.
           *[other] Meta verlangt Belege, etwa eine Antwort einer KI. Es geht aber um Inhalte in Metas eigenen
                Diensten, und diese hat Meta selbst.
        } { proof-not-owed }
       *[none_given] Meta hat die Ablehnung nicht begründet.{ $instrument ->
            [gdpr] {" "}Das Gesetz verlangt Gründe (Art. 12 Abs. 4).
            [uk_gdpr] {" "}Das Gesetz verlangt Gründe (Art. 12 Abs. 4).
            [fadp] {" "}Eine Rechtfertigung ist damit nicht dargelegt (Art. 31).
           *[other] {""}
        }
    }
    .version = 4
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

proof-not-owed =
    { $instrument ->
        [gdpr] Das Gesetz verlangt Gründe und keine Beweise (Art. 21 Abs. 1), und es verlangt, die Ausübung des Rechts zu erleichtern (Art. 12 Abs. 2).
        [uk_gdpr] Das Gesetz verlangt Gründe und keine Beweise (Art. 21 Abs. 1), und es verlangt, die Ausübung des Rechts zu erleichtern (Art. 12 Abs. 2).
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

compelling-only =
    Interessen im Allgemeinen genügen nicht: Die Gründe müssen zwingend sein und gerade in diesem Fall
    schwerer wiegen als { interests-of }. Aus meiner Sicht weist die beiliegende Antwort das nicht nach.
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

harm-done =
    Worin der Schaden liegt: Die Daten können dieser Verwendung weiter dienen, obwohl ihr widersprochen ist. Was daraus entsteht, ist von außen nicht zu sehen, und was ein Modell gelernt hat, lässt sich schwer
    zurückholen.{ $reasons ->
        [yes] {" "}Was das für { whom } bedeuten kann, steht in Teil 4.
       *[no] {""}
    }
    .more = Was deswegen sonst noch geschehen ist (oder: nichts):
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

known-since =
    { $instrument ->
        [uk_gdpr] Mein letzter Kontakt mit Meta in dieser Sache war am { $known_on }.
       *[other] { $residence ->
            [AT] Zur Rechtzeitigkeit: Von dem, was ich hier vorbringe, weiß ich seit dem { $known_on }.
           *[other] Von dem, was ich hier vorbringe, weiß ich seit dem { $known_on }.
        }
    }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft
