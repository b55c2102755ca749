### Le rappel après un silence, en français ; au Royaume-Uni, c’est une réclamation adressée à Meta.
###
### Le silence ne vaut ni accord ni refus : ne jamais dire ce qu’il « signifie ». Valeurs : en/follow_up.ftl.

silence =
    { on-sent }, { did }, en vertu de { law-article }. { $place ->
        [none] {""}
       *[other] { $way ->
                [two] L’envoi est passé par cette voie : { $place }.
                [three] Voici la voie suivie : { $place }.
               *[one] J’ai utilisé cette voie : { $place }.
            }
    } { $silence ->
        [received] Vous m’avez écrit depuis, mais je n’ai pas eu de décision.
        [answered] Vous m’avez demandé des précisions et je les ai données, mais je n’ai pas eu de
            décision.
       *[none] { $way ->
                [two] Aucune réponse ne m’est parvenue.
                [three] Je reste sans réponse.
               *[one] Je n’ai pas eu de réponse.
            }
    }
    .short =
        { on-sent }, { did-short }. { $sourced ->
            [yes] { $ends ->
                    [several] Les réponses étaient dues aux dates suivantes : { $due } ; aucune n’est
                        venue.
                    [last] La dernière réponse était due le { $due } ; aucune n’est venue.
                   *[one] { $silence ->
                            [none] Une réponse était due le { $due } ; aucune n’est venue.
                           *[received] Une décision était due le { $due } ; aucune n’est venue.
                        }
                }
           *[no] { $silence ->
                    [none] Aucune réponse n’est venue.
                   *[received] Aucune décision n’est venue.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

period-over =
    { $sourced ->
        [yes] { $instrument ->
                [gdpr] { period-of-law } Si vous n’avez pas donné suite, vous deviez, dans un délai d’un
                    mois après réception, me donner les motifs et m’indiquer où introduire une
                    réclamation (art. 12, § 4) ; ce mois ne peut pas être prolongé.
                [uk_gdpr] { period-of-law } Si vous n’avez pas donné suite, vous deviez, dans un délai
                    d’un mois après réception, me donner les motifs et m’indiquer où introduire une
                    réclamation (art. 12, § 4).
               *[other] Vous deviez répondre sous { period } à compter de la réception
                    ({ $rule_cites }) ; ce délai a pris fin { on-due }.
            }
       *[no] { $statutory ->
                [yes] { $asked ->
                        [yes] J’avais demandé votre réponse sous { period } à compter de la
                            réception ; ce délai a pris fin { on-due }.
                       *[no] {""}
                    }
               *[no] { $instrument ->
                        [local_objection] Je ne connais pas de délai légal pour votre réponse
                        [local_cessation] Je ne connais pas de délai légal pour votre réponse
                       *[other] La loi ne fixe pas de délai pour votre réponse
                    }{ $asked ->
                        [yes] {" "}; je l’avais demandée { for-due }.
                       *[no] .
                    }
            } { $way ->
                [two] Je souhaite que cela soit réglé.
                [three] Pour moi, l’affaire reste ouverte.
               *[one] Je ne veux pas que l’affaire tombe dans l’oubli.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

unchanged =
    { noun-start } { $way ->
        [two] demeure telle quelle.
        [three] n’a pas été retirée.
       *[one] reste valable, sans changement.
    } { scope-again }
    .short =
        { the-noun-start } couvre { $number ->
            [none] les contenus d’autrui qui { show-many }.
           *[other] { $behalf ->
                    [self] mes contenus
                   *[child] ses propres contenus
                }, les contenus d’autrui { about }, les échanges avec l’IA et les données de
                partenaires.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

confirm =
    { $tone ->
        [firm] { $way ->
                [two] J’attends que vous confirmiez par écrit que { confirm-what }.
                [three] Confirmez-moi par écrit que { confirm-what }.
               *[one] Je vous invite à confirmer par écrit que { confirm-what }.
            }
       *[plain] { $way ->
                [two] Je souhaite une confirmation écrite que { confirm-what }.
                [three] Il me faut une confirmation écrite que { confirm-what }.
               *[one] Je vous demande de confirmer par écrit que { confirm-what }.
            }
    } Je joins une copie de { my-noun } ; si aucune pièce
    jointe n’est possible, je l’envoie sur demande.
    .short =
        { noun-start } reste valable. { $acknowledged ->
            [yes] Accusez réception sous 30 jours, puis confirmez par écrit que cela a cessé.
           *[no] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

confirm-by =
    { $tone ->
        [firm] J’attends que vous confirmiez par écrit d’ici au { $due }{ confirm-end }
       *[plain] Je vous demande de confirmer par écrit d’ici au { $due }{ confirm-end }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

confirm-what =
    vous avez cessé cette utilisation{ $number ->
        [many] {" "}pour chaque compte
       *[other] {""}
    } et que vous tenez les données à l’écart de l’entraînement{ $instrument ->
        [gdpr] . { restricted }
        [uk_gdpr] . { restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

restricted =
    { $asked ->
        [yes] Jusqu’à votre décision, le traitement doit être limité, comme je l’ai demandé (art. 18, §
            1, d)
       *[no] Je vous demande à présent aussi de limiter le traitement jusqu’à votre décision (art. 18, §
            1, d)
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

period-of-law =
    { $extended ->
        [yes] Vous m’avez fait savoir qu’il vous fallait plus de temps pour répondre ; ce délai
            aussi a pris fin { on-due }.
       *[no] { $way ->
                [two] Il vous revenait de m’informer des mesures prises, au plus tard { period } après
                    réception
                [three] Je devais apprendre de vous ce que vous avez fait, au plus tard { period } après
                    réception
               *[one] Vous aviez { period } après réception pour me dire ce que vous avez fait
            }{ $instrument ->
                [uk_gdpr] {" "}(art. 12, § 3, et art. 12A)
               *[gdpr] {" "}(art. 12, § 3)
            } ; ce délai a pris fin { on-due }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

confirm-end =
    { $brief ->
        [yes] {" "}que cela a cessé.
       *[no] {" "}que vous avez cessé cette utilisation.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
