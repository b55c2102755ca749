### Die Beschwerde bei der Behörde, auf Deutsch: nüchtern, mit Daten, vollständig.
###
### Nur das Recht des Wohnorts. „Aus meiner Sicht“: Die Behörde entscheidet. Werte: en/complaint.ftl.

subject =
    { $instrument ->
        [uk_gdpr] Beschwerde nach section 165 des Data Protection Act 2018 über { $meta }:
            Widerspruchsrecht (KI)
        [fadp] Anzeige nach Artikel 49 des Datenschutzgesetzes zu { $meta }: Personendaten für KI
        [lgpd] Petition einer betroffenen Person zu { $meta }: Widerspruch gegen Verwendung für KI
        [local_objection] Beschwerde über { $meta }: Widerspruch gegen die Verwendung von Daten für KI
        [local_cessation] Beschwerde über { $meta }: Aufforderung, die Verwendung von Daten für KI zu
            beenden
       *[gdpr] Beschwerde nach Artikel 77 DSGVO über { $meta }: Widerspruchsrecht (KI)
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

intro =
    { $instrument ->
        [fadp] Ich zeige Ihnen an, wie { $meta } mit { my-noun-dat } umgeht.
        [lgpd] Ich wende mich mit einer Petition an Sie. Es geht darum, wie { $meta } mit { my-noun-dat }
            umgeht.
       *[gdpr] Ich beschwere mich darüber, wie { $meta } mit { my-noun-dat } umgeht.
    } Am { $sent } { did-there }, nach { law-article }. { $wrong ->
        [relapse] Seither hat Meta mich wieder gefragt, als sei nichts gesagt.
        [refusal] Meta hat abgelehnt.
       *[silence] { $act ->
            [forbid] Meta hat nicht bestätigt, dass es sie beachtet.
           *[object] Meta hat darüber nicht entschieden.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

did-there = { did }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

term =
    { $extended ->
        [yes] der verlängerten Frist
       *[no] eines Monats nach Eingang
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

parties = 1. Um wen es geht
    .person =
        { $behalf ->
            [child] Für mein Kind, für das ich die elterliche Verantwortung trage, schreibt:
            [represented] Für eine andere Person, mit ihrer Vollmacht, schreibt:
           *[self] Betroffene Person:
        }
    .person-above =
        { $behalf ->
            [child] Für mein Kind, für das ich die elterliche Verantwortung trage
            [represented] Für eine andere Person, mit ihrer Vollmacht
           *[self] Betroffene Person: wer unterschreibt
        }
    .email = E-Mail:
    .lives = Wohnsitzland: { $country }
    .accounts = Konten: { $accounts }
    .controller = Verantwortliches Unternehmen: { $place }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

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
    .received = Bei Meta eingegangen.
    .questioned = Meta hat weitere Angaben verlangt: { $items }.
    .answered = Ich habe darauf geantwortet.
    .extended = Meta hat mitgeteilt, dass es mehr Zeit braucht.
    .honoured = Meta hat bestätigt, dem zu folgen.
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
        { $statutory ->
            [yes] { $extended ->
                [yes] Die verlängerte Frist für die Antwort ist ohne Entscheidung abgelaufen.
               *[no] Die Frist für die Antwort ist ohne Entscheidung abgelaufen.
            }
           *[no] Der Tag, bis zu dem ich um Antwort gebeten hatte, ist ohne Entscheidung vergangen.
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] Ich habe mich bei Meta selbst beschwert (section 164A des Data Protection Act 2018).
           *[gdpr] Ich habe Meta schriftlich erinnert.
        }
    .unacknowledged = 30 Tage waren vergangen; eine Eingangsbestätigung dieser Beschwerde habe ich nicht bekommen.
    .again = Meta hat mich wieder gefragt.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

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
    weitermachen, wenn es zwingende schutzwürdige Gründe nachweist, die schwerer wiegen als { $behalf ->
        [self] meine Interessen, Rechte und Freiheiten
        [child] die Interessen, Rechte und Freiheiten meines Kindes
       *[represented] die Interessen, Rechte und Freiheiten der Person, die ich vertrete
    }. { $wrong ->
        [relapse] Obwohl Meta den Widerspruch bestätigt hatte, wurde ich erneut gefragt, ob ich widersprechen
            will. Ob Meta die Daten wieder verwendet, kann ich
            nicht sehen; ich bitte Sie, das aufzuklären. Beachtet Meta den Widerspruch nicht mehr, ist aus
            meiner Sicht Artikel 21 Absatz 1 verletzt.
        [refusal] Aus meiner Sicht hat Meta solche Gründe für diesen Fall nicht nachgewiesen; damit ist
            Artikel 21 Absatz 1 verletzt.
       *[silence] Innerhalb { term } hätte Meta mitteilen müssen, was es getan hat oder warum
            es nichts getan hat (Art. 12 Abs. 3 und 4). Die Frist ist am { $due } abgelaufen. Aus meiner Sicht sind
            diese Vorschriften und Artikel 21 Absatz 1 verletzt.
    } { $asked ->
        [yes] Verlangt hatte ich auch Einschränkung (Art. 18 Abs. 1 lit. d), Löschung aus
            Trainingsdatensätzen (Art. 17 Abs. 1 lit. c) und Mitteilung an Empfänger (Art. 19).
       *[no] Gebeten hatte ich Meta, diese Verwendung zu beenden und das schriftlich zu bestätigen. Nun
            verlange ich auch Einschränkung (Art. 18 Abs. 1 lit. d), Löschung aus Trainingsdatensätzen
            (Art. 17 Abs. 1 lit. c) und Mitteilung an Empfänger (Art. 19).
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

right-uk_gdpr =
    Meta stützt diese Verwendung auf berechtigte Interessen (Art. 6 Abs. 1 lit. f). Dagegen gibt es ein
    Recht auf Widerspruch aus Gründen der besonderen Situation (Art. 21 Abs. 1). Meta darf dann nur
    weitermachen, wenn es zwingende schutzwürdige Gründe nachweist, die schwerer wiegen als { $behalf ->
        [self] meine Interessen, Rechte und Freiheiten
        [child] die Interessen, Rechte und Freiheiten meines Kindes
       *[represented] die Interessen, Rechte und Freiheiten der Person, die ich vertrete
    }. { $wrong ->
        [relapse] Obwohl Meta den Widerspruch bestätigt hatte, wurde ich erneut gefragt, ob ich widersprechen
            will. Ob Meta die Daten wieder verwendet, kann ich
            nicht sehen; ich bitte Sie, das aufzuklären. Beachtet Meta den Widerspruch nicht mehr, ist aus
            meiner Sicht Artikel 21 Absatz 1 verletzt.
        [refusal] Aus meiner Sicht hat Meta solche Gründe für diesen Fall nicht nachgewiesen; damit ist
            Artikel 21 Absatz 1 verletzt.
       *[silence] Innerhalb { term } hätte Meta mitteilen müssen, was es getan hat oder warum
            es nichts getan hat (Art. 12 Abs. 3 und 4, Art. 12A). Die Frist ist am { $due } abgelaufen.
            Aus meiner Sicht sind diese Vorschriften und Artikel 21 Absatz 1 verletzt.
    } { $asked ->
        [yes] Verlangt hatte ich auch Einschränkung (Art. 18 Abs. 1 lit. d), Löschung aus
            Trainingsdatensätzen (Art. 17 Abs. 1 lit. c) und Mitteilung an Empfänger (Art. 19).
       *[no] Gebeten hatte ich Meta, diese Verwendung zu beenden und das schriftlich zu bestätigen. Nun
            verlange ich auch Einschränkung (Art. 18 Abs. 1 lit. d), Löschung aus Trainingsdatensätzen
            (Art. 17 Abs. 1 lit. c) und Mitteilung an Empfänger (Art. 19).
    }{ $reminded ->
        [yes] {" "}Bei Meta selbst habe ich mich zuerst beschwert.
       *[no] {""}
    }{ $reasons ->
        [yes] {" "}Was das für { whom } bedeuten kann, steht unten bei den Gründen.
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

right-fadp =
    Die Bearbeitung von Personendaten lässt sich ausdrücklich untersagen (Art. 30 Abs. 2 lit. b). Das gilt
    auch für Daten, die schon öffentlich sind (Art. 30 Abs. 3). Eine weitere Bearbeitung braucht dann eine
    Rechtfertigung, die Meta darzulegen hat (Art. 31). { $wrong ->
        [relapse] Ich wurde nach Geklärtem erneut gefragt; ob Meta die Untersagung noch beachtet, kann ich nicht
            sehen.
        [refusal] Aus meiner Sicht hat Meta für diesen Fall keine dargelegt.
       *[silence] Meta hat mir keine dargelegt. Eine Frist für die Antwort setzt das Gesetz nicht.
    } Mir ist bekannt, dass eine Anzeige kein Recht auf ein Ergebnis gibt.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

right-lgpd =
    Das Gesetz erlaubt den Widerspruch gegen eine Verarbeitung, die ihm nicht entspricht (Art. 18 § 2).
    Aus meiner Sicht wahrt diese Verwendung { $breaches } nicht. { $wrong ->
        [relapse] Ich wurde nach Geklärtem erneut gefragt; ob Meta den Widerspruch noch beachtet, kann ich nicht
            sehen.
        [refusal] Meta hat abgelehnt.
       *[silence] Meta hat nicht entschieden. Mir ist bekannt, dass das Gesetz dafür keine Frist setzt.
    } Ich habe mich zuerst an Meta gewandt und lege den Nachweis bei (Art. 55-J V).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

right-local_objection =
    Ich stütze mich auf { law-on }. { $wrong ->
        [relapse] Ich wurde nach Geklärtem erneut gefragt; ob Meta den Widerspruch noch beachtet, kann ich nicht
            sehen.
        [refusal] Aus meiner Sicht hat Meta nicht gezeigt, was in diesem Fall { burden-whose } Interessen
            überwiegt.
       *[silence] { $statutory ->
            [yes] Eine Antwort war bis zum { $due } fällig, und Meta hat nicht entschieden.
           *[no] { $asked ->
                [yes] Meta hat nicht entschieden, obwohl ich bis zum { $due } darum gebeten hatte.
               *[no] Meta hat nicht entschieden.
            }
        }
    } Ich bitte Sie zu beurteilen, ob das dem Gesetz entspricht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

right-local_cessation =
    Ich stütze mich auf { law-on }. { $wrong ->
        [relapse] Ich wurde nach Geklärtem erneut gefragt; ob Meta die Aufforderung noch beachtet, kann ich nicht
            sehen.
        [refusal] Aus meiner Sicht hat Meta nicht genannt, was ihm in diesem Fall eine Ablehnung erlaubt.
       *[silence] { $statutory ->
            [yes] Eine Antwort war bis zum { $due } fällig, und Meta hat nicht entschieden.
           *[no] { $asked ->
                [yes] Meta hat nicht entschieden, obwohl ich bis zum { $due } darum gebeten hatte.
               *[no] Meta hat nicht entschieden.
            }
        }
    } Ich bitte Sie zu beurteilen, ob das dem Gesetz entspricht.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

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
            [relapse] aufzuklären, ob Meta die Daten wieder verwendet, und gegebenenfalls festzustellen,
                dass das Recht auf Widerspruch (Art. 21) verletzt wurde;
           *[other] festzustellen, dass das Recht auf Widerspruch (Art. 21) und die weiteren genannten
                Vorschriften verletzt wurden;
        }
    .comply = Meta anzuweisen, dem Widerspruch zu entsprechen (Art. 58 Abs. 2 lit. c);
    .limit = die Verarbeitung bis dahin zu beschränken (Art. 58 Abs. 2 lit. f);
    .lead =
        die Sache weiterzugeben und meine Ansprechstelle zu bleiben, falls die irische Data Protection
        Commission federführend ist (Art. 56);
    .tell = mich über Stand und Ergebnis zu unterrichten (Art. 77 Abs. 2).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

orders-uk_gdpr = { orders-heading }
    .find = zu prüfen, ob die genannten Vorschriften verletzt sind;
    .comply = von Meta zu verlangen, dem Widerspruch zu entsprechen;
    .limit = soweit Sie können, die Verwendung bis dahin zu verhindern;
    .tell = mich über Stand und Ergebnis zu unterrichten (section 165).
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

orders-fadp = { orders-heading }
    .find = die Sache zu prüfen und eine Untersuchung zu erwägen (Art. 49);
    .limit = soweit Sie können, die Bearbeitung bis dahin zu verhindern;
    .tell = mir mitzuteilen, ob Sie die Sache aufgreifen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

orders-lgpd = { orders-heading }
    .find = diese Petition zu prüfen;
    .comply = Meta anzuhalten, den Widerspruch zu beachten und mir das zu bestätigen;
    .limit = soweit Sie können, die Verwendung bis dahin zu verhindern;
    .tell = mir das Ergebnis mitzuteilen.
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

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

proceedings = Andere Verfahren in dieser Sache (Gericht, andere Behörde; wenn keine, „keine“):
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

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
    .mandate = Vollmacht der Person, die ich vertrete
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft
