### „Ich wurde wieder gefragt“, auf Deutsch: wenn Meta dem Widerspruch schon gefolgt war. Werte:
### en/asked_again.ftl.

again-asked =
    Am { $sent } { did }. { $told ->
        [yes] Am { $since_day } haben Sie bestätigt, dass Sie dem nachkommen.
       *[no] {""}
    } { $way ->
        [two] Ihre Nachricht vom { $asked_day } fragt mich noch einmal, als hätte ich nichts gesagt.
        [three] Am { $asked_day } wurde ich wieder gefragt, als hätte ich nichts erklärt.
       *[one] Am { $asked_day } haben Sie mich wieder gefragt, als sei nichts gewesen.
    }
    .short =
        Am { $sent } { did }. { $way ->
            [two] Ihre Nachricht vom { $asked_day } fragt mich noch einmal.
            [three] Am { $asked_day } wurde ich wieder gefragt.
           *[one] Am { $asked_day } haben Sie mich wieder gefragt.
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

still =
    { noun-start } gilt weiter. { $way ->
        [two] Befristet habe ich nichts, und zurückgenommen habe ich auch nichts.
        [three] Ich habe weder etwas befristet noch etwas zurückgenommen.
       *[one] Eine zeitliche Grenze gab es nicht, und zurückgenommen habe ich nichts.
    }{ $instrument ->
        [gdpr] {" "}Meta hat öffentlich gesagt, dass man einen Widerspruch nicht wiederholen muss.
       *[other] {""}
    }
    .version = 3
    .reviewed = 2026-11-27, juristisch noch nicht geprüft

repeated =
    { $way ->
        [two] Damit kein Zweifel bleibt, hier noch einmal:
        [three] Falls es verloren ging, wiederhole ich es:
       *[one] Zur Sicherheit sage ich es noch einmal:
    }
    .version = 1
    .reviewed = 2026-11-23, juristisch noch nicht geprüft

relapse = { requests-intro }
    .apply =
        lückenlose Beachtung { $act ->
            [forbid] der Untersagung
            [cease] der Aufforderung
           *[object] des Widerspruchs
        }{ $number ->
            [many] {" "}für jedes Konto
           *[other] {""}
        };
    .between =
        { $instrument ->
            [gdpr] Auskunft, ob seitdem Daten verwendet wurden, und gegebenenfalls Löschung aus
                Trainingsdatensätzen (Art. 17 Abs. 1 lit. c);
            [uk_gdpr] Auskunft, ob seitdem Daten verwendet wurden, und gegebenenfalls Löschung aus
                Trainingsdatensätzen (Art. 17 Abs. 1 lit. c);
            [fadp] Auskunft, ob seitdem Daten bearbeitet wurden, und gegebenenfalls Löschung aus
                Trainingsdatensätzen (Art. 32 Abs. 2);
           *[other] Auskunft, ob seitdem Daten verwendet wurden, und gegebenenfalls Löschung aus
                Trainingsdatensätzen;
        }
    .restrict =
        { $instrument ->
            [gdpr] bis zur Klärung Einschränkung der Verarbeitung (Art. 18 Abs. 1 lit. d);
            [uk_gdpr] bis zur Klärung Einschränkung der Verarbeitung (Art. 18 Abs. 1 lit. d);
           *[other] bis zur Klärung den Verzicht auf diese Nutzung;
        }
    .why = eine Erklärung, warum ich wieder gefragt wurde;
    .confirm = Ihre schriftliche Bestätigung.
    .short =
        { noun-start } gilt weiter. { $acknowledged ->
            [yes] Bestätigen Sie binnen 30 Tagen den Eingang, und beachten Sie das lückenlos.
           *[no] { $tone ->
                [firm] Ich erwarte, dass Sie das lückenlos beachten und schriftlich bestätigen.
               *[plain] Ich bitte Sie, das lückenlos zu beachten und schriftlich zu bestätigen.
            }
        }
    .version = 2
    .reviewed = 2026-11-27, juristisch noch nicht geprüft
