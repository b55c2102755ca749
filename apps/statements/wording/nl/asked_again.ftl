### “Ze vroegen het me opnieuw”, in het Nederlands: voor wie het bezwaar al was aanvaard, of gold.
###
### Waarden als in objection.ftl, en: $sent, $asked_day (wanneer Meta opnieuw vroeg), $told (yes: Meta had het
### bevestigd), $since_day (wanneer).

again-asked =
    Op { $sent }{ did }. { $told ->
        [yes] Op { $since_day } hebt u bevestigd dat u daarnaar zou handelen.
       *[no] {""}
    } { $way ->
        [two] Uw bericht van { $asked_day } vraagt het mij nog eens, alsof ik niets had gezegd.
        [three] Op { $asked_day } kreeg ik de vraag opnieuw, alsof ik nooit had geschreven.
       *[one] Op { $asked_day } hebt u het mij opnieuw gevraagd, alsof er niets was gezegd.
    }
    .short =
        Op { $sent }{ did-short }. { $way ->
            [two] Uw bericht van { $asked_day } vraagt het mij nog eens.
            [three] Op { $asked_day } kreeg ik de vraag opnieuw.
           *[one] Op { $asked_day } hebt u het mij opnieuw gevraagd.
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

still =
    { $act ->
        [forbid] Het verbod
       *[object] { noun-start }
    } geldt nog steeds. { $way ->
        [two] Ik heb er geen einddatum aan verbonden en heb het niet ingetrokken.
        [three] Het heeft geen vervaldatum, en ik heb het nooit ingetrokken.
       *[one] Het was niet in tijd beperkt, en het is niet ingetrokken.
    }{ $instrument ->
        [gdpr] {" "}Meta heeft in het openbaar gezegd dat wie al eerder bezwaar heeft gemaakt, dat niet opnieuw
            hoeft te doen.
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

repeated =
    { $way ->
        [two] Zodat er geen twijfel is, staat het hier nog een keer:
        [three] Voor het geval het verloren ging, herhaal ik het hier:
       *[one] Voor de zekerheid zeg ik het opnieuw:
    }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken

relapse = { requests-intro }
    .apply =
        { $number ->
            [many] het { noun } zonder onderbreking te respecteren, voor elk account;
           *[other] het { noun } zonder onderbreking te respecteren;
        }
    .between =
        { $instrument ->
            [gdpr] mij te zeggen of er in de tussentijd gegevens zijn gebruikt, en die in dat geval uit
                trainingssets te wissen (artikel 17, lid 1, onder c);
            [uk_gdpr] mij te zeggen of er in de tussentijd gegevens zijn gebruikt, en die in dat geval uit
                trainingssets te wissen (artikel 17, lid 1, onder c);
            [fadp] mij te zeggen of er in de tussentijd gegevens zijn gebruikt, en die in dat geval uit
                trainingssets te wissen (artikel 32, lid 2);
           *[other] mij te zeggen of er in de tussentijd gegevens zijn gebruikt, en die in dat geval uit
                trainingssets te wissen;
        }
    .restrict =
        { $instrument ->
            [gdpr] de verwerking te beperken tot dit is opgehelderd (artikel 18, lid 1, onder d);
            [uk_gdpr] de verwerking te beperken tot dit is opgehelderd (artikel 18, lid 1, onder d);
           *[other] de gegevens hier niet voor te gebruiken tot dit is opgehelderd;
        }
    .why = mij te zeggen waarom het mij opnieuw is gevraagd;
    .confirm = dit alles schriftelijk te bevestigen.
    .short =
        { $act ->
            [forbid] Het verbod geldt nog steeds.
           *[object] { noun-start } geldt nog steeds.
        } { $acknowledged ->
            [yes] Bevestig de ontvangst binnen 30 dagen, en daarna schriftelijk dat u het zonder onderbreking
                respecteert.
           *[no] { $tone ->
                [firm] Ik verwacht dat u het zonder onderbreking respecteert en dat schriftelijk bevestigt.
               *[plain] Ik vraag u het zonder onderbreking te respecteren en dat schriftelijk te bevestigen.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, nog niet juridisch nagekeken
