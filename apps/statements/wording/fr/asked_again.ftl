### « On me le redemande », en français : pour qui Meta avait déjà accepté l’opposition, ou la connaissait.
###
### Valeurs : en/asked_again.ftl.

again-asked =
    { on-sent }, { did }. { $told ->
        [yes] Le { $since_day }, vous avez confirmé en tenir compte.
       *[no] {""}
    } { $way ->
        [two] Votre message du { $asked_day } me repose la question, comme si je n’avais rien dit.
        [three] Le { $asked_day }, la question m’a été posée une nouvelle fois, comme si je n’avais
            jamais écrit.
       *[one] Le { $asked_day }, vous m’avez posé de nouveau la question, comme si rien n’avait été dit.
    }
    .short =
        { on-sent }, { did-short }. { $way ->
            [two] Votre message du { $asked_day } me repose la question.
            [three] La question m’a été reposée le { $asked_day }.
           *[one] Le { $asked_day }, vous m’avez posé de nouveau la question.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

still =
    { noun-start } reste valable. { $way ->
        [two] Je ne lui ai fixé aucun terme et ne l’ai pas retirée.
        [three] Elle n’a pas de date de fin, et je ne l’ai pas révoquée.
       *[one] Elle n’était pas limitée dans le temps, et je ne l’ai pas retirée.
    }{ $instrument ->
        [gdpr] {" "}Meta a dit publiquement qu’il n’est pas nécessaire de renouveler une opposition déjà
            faite.
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

repeated =
    { $way ->
        [two] Pour qu’il n’y ait aucun doute, je l’écris encore une fois :
        [three] Au cas où cela se serait perdu, je le répète ici :
       *[one] Par précaution, je le redis :
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

relapse = { requests-intro }
    .apply =
        l’application de { the-noun } sans interruption{ $number ->
            [many] , pour chaque compte
           *[other] {""}
        } ;
    .between =
        { $instrument ->
            [gdpr] une réponse : des données ont-elles servi entre-temps ? Si oui, leur effacement des
                jeux d’entraînement (art. 17, § 1, c) ;
            [uk_gdpr] une réponse : des données ont-elles servi entre-temps ? Si oui, leur effacement
                des jeux d’entraînement (art. 17, § 1, c) ;
            [fadp] une réponse : des données ont-elles servi entre-temps ? Si oui, leur effacement des
                jeux d’entraînement (art. 32 al. 2) ;
           *[other] une réponse : des données ont-elles servi entre-temps ? Si oui, leur effacement des
                jeux d’entraînement ;
        }
    .restrict =
        { $instrument ->
            [gdpr] la limitation du traitement jusqu’au règlement (art. 18, § 1, d) ;
            [uk_gdpr] la limitation du traitement jusqu’au règlement (art. 18, § 1, d) ;
           *[other] aucune utilisation des données à cette fin tant que cela n’est pas réglé ;
        }
    .why = la raison de cette nouvelle question ;
    .confirm = une confirmation écrite de tout cela.
    .short =
        { noun-start } reste valable. { $acknowledged ->
            [yes] Accusez réception sous 30 jours, puis confirmez par écrit que vous l’appliquez sans
                interruption.
           *[no] { $tone ->
                    [firm] J’attends que vous l’appliquiez sans interruption et le confirmiez par écrit.
                   *[plain] Je vous demande de l’appliquer sans interruption et de le confirmer par
                        écrit.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
