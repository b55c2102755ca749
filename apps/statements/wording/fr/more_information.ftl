### La réponse à « il nous faut plus d’informations », en français : une par chose que Meta peut demander.
###
### Ce qui est demandé est donné, et rien de plus. Les raisons viennent de reasons.ftl. Valeurs :
### en/more_information.ftl.

asked =
    { $way ->
        [two] Merci de votre message du { $asked_day }. Vous demandez plus d’informations sur
            { my-noun-of }, fondée sur { law-article }. { concerns }
        [three] Votre message du { $asked_day } demande plus d’informations. Il concerne { my-noun-of },
            fondée sur { law-article }. { concerns }
       *[one] Le { $asked_day }, vous m’avez demandé plus d’informations sur { my-noun-of }, fondée sur
            { law-article }. { concerns } Voici ma réponse.
    }
    .short =
        { $way ->
            [two] Voici ce que vous avez demandé le { $asked_day } au sujet de { my-noun-of } (usage
                { short-of } pour l’IA chez Meta).
            [three] Vous avez posé une question le { $asked_day } ; elle touche { my-noun-of }
                (usage { short-of } pour l’IA chez Meta).
           *[one] Le { $asked_day }, vous m’avez demandé des précisions sur { my-noun-of } (usage
                { short-of } pour l’IA chez Meta).
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

answer-identity =
    { $number ->
        [none] { $behalf ->
                [child] Mon enfant n’a pas de compte chez vous : il n’y a donc aucun compte à comparer.
                    { writes-for }
                [represented] Cette personne n’a pas de compte chez vous : il n’y a donc aucun compte à
                    comparer. { writes-for }
               *[self] Je n’ai pas de compte chez vous : il n’y a donc aucun compte à comparer.
            }
        [one] Il s’agit { of-my-account } sur { $accounts } ; vous pouvez comparer avec ce que vous y
            détenez.{ $behalf ->
                [self] {""}
               *[child] {" "}{ writes-for }
            }
       *[many] Il s’agit { of-my-accounts } sur { $accounts } ; vous pouvez comparer avec ce que vous y
            détenez.{ $behalf ->
                [self] {""}
               *[child] {" "}{ writes-for }
            }
    } { $signed_in ->
        [yes] { the-noun-start } vous est parvenue par votre propre formulaire, qui demande de se
            connecter.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
                [self] Mon nom figure à la fin.
               *[child] Mon propre nom figure à la fin.
            }
       *[no] {""}
    } Pays de résidence : { $country }. { $instrument ->
        [gdpr] S’il vous reste des doutes raisonnables, dites-moi lesquels, et quelle indication précise
            les lèverait (art. 12, § 6). Une pièce d’identité irait au-delà de ce qu’il faut.
        [uk_gdpr] S’il vous reste des doutes raisonnables, dites-moi lesquels, et quelle indication
            précise les lèverait (art. 12, § 6). Une pièce d’identité irait au-delà de ce qu’il faut.
       *[other] S’il vous reste des doutes, dites-moi lesquels, et quelle indication précise les
            lèverait. Une pièce d’identité irait au-delà de ce qu’il faut.
    }
    .name = Nom :
    .short =
        { $number ->
            [none] Il n’y a aucun compte à comparer.
           *[one] Il s’agit du compte sur { $accounts }.
            [many] Il s’agit des comptes sur { $accounts }.
        } { $brief ->
            [yes] Une pièce d’identité n’est pas nécessaire.
           *[no] S’il reste des doutes, dites-moi quelle indication précise les lèverait ; une pièce
                d’identité irait au-delà.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

writes-for =
    { $behalf ->
        [child] Je vous écris pour mon enfant, en qualité de { parent }.
        [represented] Je vous écris pour cette personne, que je peux représenter.
       *[self] Je vous écris pour mon enfant, en qualité de { parent }.
    }
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

answer-account =
    { $number ->
        [none] Il n’y a pas de compte. Ce qui compte, ce sont les contenus d’autres personnes qui
            { show-many }.
       *[one] { $brief ->
                [yes] {""}
               *[no] J’indique ci-dessous de quel compte il s’agit.{" "}
            }La finalité est celle nommée plus haut ; aucune autre utilisation de données n’est visée.
        [many] { $brief ->
                [yes] {""}
               *[no] J’indique ci-dessous de quels comptes il s’agit.{" "}
            }La finalité est celle nommée plus haut ; aucune autre utilisation de données n’est visée.
    }
    .short =
        { $number ->
            [none] Il n’y a pas de compte ; il s’agit des contenus d’autrui qui { show-many }.
           *[one] Il s’agit { of-my-account } sur { $accounts }.
            [many] Il s’agit { of-my-accounts } sur { $accounts }.
        }{ $brief ->
            [yes] {""}
           *[no] {" "}Une seule finalité est visée : développer et améliorer l’IA chez Meta.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

answer-reasons =
    { $reasons ->
        [yes] Vous demandez des raisons. { $instrument ->
                [gdpr] La loi demande des raisons tenant à la situation particulière d’une personne, pas
                    des preuves ni des documents. { $behalf ->
                        [self] Voici les miennes.
                       *[child] Les voici.
                    }
                [uk_gdpr] La loi demande des raisons tenant à la situation particulière d’une personne,
                    pas des preuves ni des documents. { $behalf ->
                        [self] Voici les miennes.
                       *[child] Les voici.
                    }
                [fadp] Une interdiction expresse n’en exige aucune ; j’en donne tout de même.
               *[other] { $behalf ->
                        [self] Voici les miennes.
                       *[child] Les voici.
                    }
            }
       *[no] Vous demandez des raisons. { $instrument ->
                [fadp] Une interdiction expresse n’en exige aucune.
               *[other] { $form_reasons ->
                        [optional] Votre propre formulaire les indique comme facultatives.
                       *[unknown] {""}
                    } { why-at-all } Je vous demande de décider sur la base de ce que vous avez.
            }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                    [fadp] Une interdiction n’exige pas de raison ; j’en donne une tout de même.
                   *[other] Vous demandez une raison.
                }
           *[no] { $instrument ->
                    [fadp] Une interdiction n’exige pas de raison.
                   *[other] { $brief ->
                            [yes] { $form_reasons ->
                                    [optional] Votre propre formulaire indique les raisons comme
                                        facultatives ; décidez sur la base de ce que vous avez.
                                   *[unknown] Je vous demande de décider sur la base de ce que vous
                                        avez.
                                }
                           *[no] { $form_reasons ->
                                    [optional] Votre propre formulaire indique les raisons comme
                                        facultatives.
                                   *[unknown] {""}
                                } Ce qu’un modèle a appris se reprend difficilement ; je vous
                                    demande donc de décider sur la base de ce que vous avez.
                        }
                }
        }
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

answer-evidence =
    { $number ->
        [none] Vous demandez des preuves. Vous seuls pouvez voir ce que contiennent vos données
            d’entraînement. Je vous demande d’y chercher les contenus d’autres personnes qui
            { show-many } ; si un lien vous aide, dites-le-moi.
       *[other] Vous demandez des preuves, par exemple une réponse donnée par une IA. Il ne s’agit pas
            d’une telle réponse. Il s’agit de contenus présents sur vos propres services et de leur
            utilisation pour l’entraînement, et ces contenus, vous les détenez vous-mêmes.
    } { $instrument ->
        [gdpr] La loi veut que l’exercice d’un droit soit facilité (art. 12, § 2) ; la preuve ne fait
            pas partie de { my-noun }.
        [uk_gdpr] La loi veut que l’exercice d’un droit soit facilité (art. 12, § 2) ; la preuve ne fait
            pas partie de { my-noun }.
       *[other] Je ne connais aucune règle qui fasse de la preuve une partie de { my-noun }.
    }
    .short =
        { $number ->
            [none] Vous seuls pouvez voir ce que contiennent vos données d’entraînement ; cherchez-y les
                contenus qui { show-many }.
           *[other] { $brief ->
                    [yes] Une preuve n’est pas nécessaire : vous détenez les contenus.
                   *[no] Il ne s’agit pas d’une réponse d’une IA, mais de contenus sur vos propres
                        services, que vous détenez vous-mêmes.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

running =
    { $way ->
        [two] Selon ma lecture de la loi, votre question ne fait pas repartir le délai
        [three] D’après ma lecture, le délai court depuis que vous avez reçu { my-noun }
       *[one] À mon avis, le délai de réponse court depuis que vous avez reçu { my-noun } ; votre
            question ne le fait pas repartir
    }{ $instrument ->
        [gdpr] {" "}(art. 12, § 3)
        [uk_gdpr] {" "}(art. 12, § 3, et art. 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

stands =
    { $tone ->
        [firm] { $act ->
                [forbid] L’interdiction demeure. J’attends que vous la respectiez dès maintenant et que
                    vous le confirmiez par écrit.
               *[object] { noun-start } demeure. J’attends que vous vous prononciez maintenant et que
                   vous confirmiez votre décision par écrit.
            }
       *[plain] { $act ->
                [forbid] L’interdiction demeure. { $way ->
                        [two] Ce que je demande : que vous la respectiez et le confirmiez par écrit.
                        [three] Je vous demande à présent de la respecter et de me le dire par écrit.
                       *[one] Je vous demande de la respecter et de le confirmer par écrit.
                    }
               *[object] { noun-start } { $way ->
                        [two] demeure. Vous avez maintenant ce que vous demandiez ; je demande votre
                            décision par écrit.
                        [three] n’a pas changé. Je vous demande à présent une décision, et par écrit.
                       *[one] demeure telle quelle. Je vous demande de vous prononcer et de confirmer
                            votre décision par écrit.
                    }
            }
    }
    .short =
        { the-noun-start } demeure ; { $tone ->
            [firm] j’attends une décision par écrit.
           *[plain] je demande une décision par écrit.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

why-at-all =
    { $behalf ->
        [child] Ce qui m’importe, c’est que mon enfant puisse encore décider de cette utilisation : ce
            qu’un modèle a appris se reprend difficilement.
        [represented] L’important est que cette personne puisse décider de cette utilisation : ce qu’un
            modèle a appris se reprend difficilement.
       *[self] Ce qui m’importe, c’est de pouvoir décider de cette utilisation : ce qu’un modèle a
            appris se reprend difficilement.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
