### Pourquoi cette personne écrit : un message par raison du recueil, en français.
###
### La valeur est le paragraphe d’un texte complet ; `.short` est la seule phrase qui trouve place dans un
### texte court, ou dans un texte complet quand la personne a beaucoup écrit avec ses propres mots.
### `.version` augmente quand le sens change ; `.reviewed` dit qui a relu.
###
### Une raison sensible qui peut se passer de sa catégorie a `.unnamed` et `.unnamed-short`.
###
### Chaque raison est rédigée de trois façons ($way) de même sens, paragraphe comme phrase courte.
###
### « Peut », jamais « va ». Aucun fait que la personne n’a pas donné ; ce qui ne se prouve pas vient avec
### « à ma connaissance » ou « à mon avis ». Le sensible par catégorie seulement. Jamais « opposition » :
### les mêmes mots servent aux lettres suisses. Dans `.short`, jamais « vous » : une autorité le lit aussi.
### Valeurs : en/reasons.ftl.

## Ce qui pouvait être attendu

reasonable_expectations =
    { $way ->
        [two] { $behalf ->
                [child] Mon enfant avait
                [represented] Cette personne avait
               *[self] J’avais
            } un public précis en tête : { meant-for }. { $since ->
                [none] Ceux qui entraînent des modèles n’en étaient pas, et rien ne le laissait deviner.
               *[other] C’était ainsi dès { $since }, avant l’annonce de cette utilisation en 2024.
            }
        [three] Quand { $behalf ->
                [child] mon enfant a partagé
                [represented] cette personne a partagé
               *[self] j’ai partagé
            } quelque chose, c’était pour {
            meant-for }. Servir de matière à l’IA n’en faisait pas partie. { $since ->
                [none] Cela ne pouvait pas se prévoir.
               *[other] Cela remonte à { $since }, avant l’annonce de cette utilisation.
            }
       *[one] Ce que { $behalf ->
                [child] mon enfant a partagé
                [represented] cette personne a partagé
               *[self] j’ai partagé
            } était pour { meant-for }, pas pour le développement de l’IA. { $since ->
                [none] Rien dans ce but n’annonçait une telle utilisation.
               *[other] { $behalf ->
                        [self] J’ai commencé
                       *[child] Cela a commencé
                    } en {
                    $since }, quand une telle utilisation n’était pas prévisible. À mon avis, une information tardive n’y change rien.
            }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mon enfant a partagé cela
                    [represented] Cette personne a partagé cela
                   *[self] J’ai partagé cela
                } pour { meant-for } ; l’IA n’y avait pas sa place.
            [three] C’était partagé pour { meant-for }, pas pour entraîner une IA.
           *[one] Ce que { $behalf ->
                    [child] mon enfant a partagé
                    [represented] cette personne a partagé
                   *[self] j’ai partagé
                } était pour { meant-for }, pas pour l’IA.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] Les contenus les plus anciens remontent à { $year }. L’IA générative était
                    alors, à
                    ma connaissance, une affaire de recherche. { $behalf ->
                        [self] Je ne pouvais pas
                       *[child] Cette personne ne pouvait pas
                    } prévoir où mènerait une publication.
                [before_announcement] Les contenus les plus anciens remontent à { $year }, avant que
                    vous n’annonciez en
                    2024 entraîner l’IA avec des publications publiques. { $behalf ->
                        [self] Je n’avais
                       *[child] Cette personne n’avait
                    } aucune raison d’y penser.
               *[unknown] Une partie a été partagée avant 2024. C’est alors seulement que vous avez dit
                    entraîner l’IA avec des publications publiques ; { $behalf ->
                        [self] je n’avais
                       *[child] cette personne n’avait
                    } donc aucune raison d’y penser.
            }
        [three] { $age ->
                [before_ai] On y trouve des publications de { $year }. À l’époque, à ma connaissance, on
                    ne disait pas aux utilisateurs qu’elles pourraient entraîner une IA générative.
                    { $behalf ->
                        [self] Je ne pouvais pas
                       *[child] Cette personne ne pouvait pas
                    } l’imaginer.
                [before_announcement] On y trouve des publications de { $year }. Votre
                    annonce sur l’IA est venue plus tard, en 2024. Elle ne peut pas dire à quoi { $behalf ->
                        [self] je m’attendais
                       *[child] cette personne s’attendait
                    } avant.
               *[unknown] On y trouve des publications d’avant 2024. Votre annonce sur
                    l’IA est venue plus tard. Elle ne peut pas dire à quoi { $behalf ->
                        [self] je m’attendais
                       *[child] cette personne s’attendait
                    } avant.
            }
       *[one] { $age ->
                [before_ai] Une partie de { $behalf ->
                        [self] mes
                       *[child] ces
                    } contenus date de { $year }. On ne parlait guère alors d’entraîner des IA
                    génératives, et à ma connaissance votre politique ne le mentionnait pas. { $behalf ->
                        [self] Je ne pouvais pas
                       *[child] Cette personne ne pouvait pas
                    } prévoir cette utilisation.
                [before_announcement] Une partie de { $behalf ->
                        [self] mes
                       *[child] ces
                    } contenus date de { $year }. Vous n’avez annoncé qu’en 2024 que des publications
                    publiques servent à entraîner l’IA. Lors du partage, cela ne pouvait pas être attendu.
               *[unknown] Une partie de { $behalf ->
                        [self] mes
                       *[child] ces
                    } contenus date d’avant votre annonce de 2024, selon laquelle des publications publiques
                    servent à entraîner l’IA. Lors du partage, cela ne pouvait pas être attendu.
            }
    }
    .short =
        { $way ->
            [two] Des contenus remontent { $age ->
                    [unknown] à une époque d’avant 2024
                   *[other] à { $year }
                } et n’ont pas été partagés en pensant à l’IA.
            [three] Il y a là des publications { $age ->
                    [unknown] d’avant 2024
                   *[other] de { $year }
                }, d’avant l’annonce de cette utilisation.
           *[one] Des contenus datent { $age ->
                    [unknown] d’avant 2024
                   *[other] de { $year }
                }, quand une telle utilisation n’était pas prévisible.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

posted_as_minor =
    { $way ->
        [two] { $behalf ->
                [self] Je n’avais
               *[child] Cette personne n’avait
            } pas encore 18 ans quand une partie de ces contenus a été publiée. À cet âge, on voit mal où une publication peut mener des années plus tard.
            { minor-protection } Votre entraînement écarte-t-il ces contenus ?
        [three] Une partie de ces contenus est antérieure { $behalf ->
                [self] à mes 18 ans
               *[child] aux 18 ans de cette personne
            }. À mon avis, ce qu’on partage à cet âge ne se pèse pas comme le choix d’un adulte.
            { minor-protection } Comment traitez-vous de tels contenus ?
       *[one] Une partie de ce que { $behalf ->
                [self] j’ai publié
               *[child] cette personne a publié
            } date d’avant { $behalf ->
                [self] mes
               *[child] ses
            } 18 ans. À cet âge, les risques se mesurent moins bien, et l’âge adulte n’y change rien
            après coup. { minor-protection } Je vous demande si vous écartez de tels contenus.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Je n’avais
                   *[child] Cette personne n’avait
                } pas encore 18 ans quand une partie de ces contenus a été publiée.
            [three] Des contenus sont antérieurs { $behalf ->
                    [self] à mes 18 ans
                   *[child] aux 18 ans de cette personne
                }.
           *[one] Des contenus datent d’avant { $behalf ->
                    [self] mes 18 ans
                   *[child] les 18 ans de cette personne
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

minor-protection =
    { $instrument ->
        [gdpr] Les données des enfants méritent une protection spécifique (considérant 38).
        [lgpd] Les données des enfants sont spécialement protégées (art. 14).
       *[other] Les données des enfants méritent une protection particulière.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

not_informed =
    { $way ->
        [two] { $behalf ->
                [child] Nous ne nous souvenons
                [represented] Cette personne ne se souvient
               *[self] Je ne me souviens
            } d’aucun message clair sur cette utilisation. Ce qui n’est pas dit clairement peut
            difficilement être attendu. { notice-duty }
        [three] S’il y a eu une information sur ce point, elle { $behalf ->
                [child] ne nous est pas parvenue
                [represented] n’est pas parvenue à cette personne
               *[self] ne m’est pas parvenue
            } de façon compréhensible. Ce fut une surprise. { notice-duty }
       *[one] À ma connaissance, aucune information claire sur cette utilisation { $behalf ->
                [child] n’est parvenue à mon enfant ni à moi
                [represented] n’est parvenue à cette personne
               *[self] ne m’est parvenue
            } ; elle ne pouvait donc pas être attendue. { notice-duty }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Nous ne nous souvenons
                    [represented] Cette personne ne se souvient
                   *[self] Je ne me souviens
                } d’aucun message clair sur cette utilisation.
            [three] S’il y a eu une information sur cette utilisation, elle n’était pas claire pour
                { $behalf ->
                    [child] nous
                    [represented] cette personne
                   *[self] moi
                }.
           *[one] À ma connaissance, aucune information claire sur cette utilisation { $behalf ->
                    [child] ne nous est parvenue
                    [represented] n’est parvenue à cette personne
                   *[self] ne m’est parvenue
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

notice-duty =
    { $instrument ->
        [gdpr] Le droit d’opposition doit être présenté clairement et séparément (art. 21, § 4).
        [uk_gdpr] Le droit d’opposition doit être présenté clairement et séparément (art. 21, § 4).
        [fadp] La personne concernée doit être informée de manière adéquate de la collecte de données
            (art. 19).
        [lgpd] Une information claire et adéquate sur l’utilisation des données est due (art. 9).
       *[other] L’information sur une telle utilisation devrait être claire.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

no_account =
    { $way ->
        [two] Sans compte chez Meta, { subject } ne { $behalf ->
                [self] peux
               *[child] peut
            } ni modifier un réglage ni lire un avis dans une application. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { subject-start } n’utilise pas Meta : ni compte, ni réglages, ni avis
            dans une application. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
                [child] Mon enfant n’a
                [represented] Cette personne n’a
               *[self] Je n’ai
            } pas de compte chez Meta : aucun réglage à choisir, aucun avis dans une application.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Sans compte, { subject } ne { $behalf ->
                    [self] peux
                   *[child] peut
                } rien régler pour ce que d’autres partagent.
            [three] { subject-start } n’utilise pas Meta et ne { $behalf ->
                    [self] peux
                   *[child] peut
                } agir sur ce que d’autres y partagent.
           *[one] { $behalf ->
                    [child] Mon enfant n’a
                    [represented] Cette personne n’a
                   *[self] Je n’ai
                } pas de compte chez Meta, ni de prise sur ce que d’autres y partagent.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

shown-there =
    { $way ->
        [two] { $shown ->
                [open] S’il s’y trouve quelque chose { $behalf ->
                        [child] sur mon enfant
                        [represented] sur cette personne
                       *[self] sur moi
                    }, d’autres l’ont partagé.
                [told] Ce sont d’autres personnes qui y partagent ce qui { $behalf ->
                        [child] montre mon enfant
                        [represented] montre cette personne
                       *[self] me montre
                    }.
               *[other] Pourtant, des contenus { about } y ont été partagés par { shown-by }.
            }
        [three] { $shown ->
                [open] Seules d’autres personnes peuvent y avoir partagé quelque chose { $behalf ->
                        [child] sur mon enfant
                        [represented] sur cette personne
                       *[self] sur moi
                    }.
                [told] Seules d’autres personnes peuvent y avoir partagé ce qui { $behalf ->
                        [child] montre mon enfant
                        [represented] montre cette personne
                       *[self] me montre
                    }.
               *[other] Ce qui s’y trouve { $behalf ->
                        [child] sur mon enfant
                        [represented] sur cette personne
                       *[self] sur moi
                    } a été partagé par { shown-by }.
            }
       *[one] { $shown ->
                [open] S’il y a là quelque chose { $behalf ->
                        [child] sur mon enfant
                        [represented] sur cette personne
                       *[self] sur moi
                    }, cela vient d’autres personnes.
                [told] Ce qui s’y trouve { $behalf ->
                        [child] sur mon enfant
                        [represented] sur cette personne
                       *[self] sur moi
                    } vient d’autres personnes.
               *[other] Des contenus { about } y sont partagés par { shown-by }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

shown-by =
    { $shown ->
        [friends] des amis
        [club] une association ou un groupe
        [employer] un employeur
        [school] une école
        [strangers] des inconnus
       *[others] d’autres
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

no-say =
    { $way ->
        [two] Maîtriser cela, ou prévoir cette utilisation, { $behalf ->
                [child] nous était
                [represented] lui était
               *[self] m’était
            } impossible.
        [three] À ma connaissance, personne { $behalf ->
                [child] ne nous a
                [represented] ne lui a
               *[self] ne m’a
            } rien demandé, et cette utilisation n’était pas prévisible.
       *[one] { $behalf ->
                [child] Nous n’y pouvons rien et ne pouvions pas
                [represented] Cette personne n’y peut rien et ne pouvait pas
               *[self] Je n’y peux rien et ne pouvais pas
            } prévoir cette utilisation.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

ai_chats =
    { $way ->
        [two] { $behalf ->
                [child] Ce que mon enfant a saisi
                [represented] Ce que cette personne a saisi
               *[self] Ce que j’ai saisi
            } dans les fonctions d’IA de Meta avait un seul but : obtenir une réponse. Ce n’était dit ni pour être gardé, ni
            pour qu’un modèle en apprenne.
        [three] Poser une question à une IA, ce n’est pas s’offrir à elle comme matière
            d’apprentissage. { $behalf ->
                [child] Mon enfant a utilisé
                [represented] Cette personne a utilisé
               *[self] J’ai utilisé
            } ces fonctions pour une tâche du moment, et cela devrait s’arrêter là.
       *[one] { $behalf ->
                [child] Mon enfant a utilisé
                [represented] Cette personne a utilisé
               *[self] J’ai utilisé
            } les fonctions d’IA de Meta comme un outil, pas pour instruire un modèle. Ce qui y a été
            saisi, et les réponses, n’étaient destinés qu’à cet instant.
    }
    .short =
        { $way ->
            [two] Ce que { $behalf ->
                    [child] mon enfant a saisi
                    [represented] cette personne a saisi
                   *[self] j’ai saisi
                } dans des fonctions d’IA visait une réponse, pas un entraînement.
            [three] { $behalf ->
                    [child] Mon enfant utilisait
                    [represented] Cette personne utilisait
                   *[self] J’utilisais
                } les fonctions d’IA pour le moment présent, pas comme matière d’apprentissage.
           *[one] Pour { $behalf ->
                    [child] mon enfant
                    [represented] cette personne
                   *[self] moi
                }, les fonctions d’IA étaient un outil, pas une façon d’instruire un modèle.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

others_post_me =
    { $way ->
        [two] Une partie de ce qui existe { $behalf ->
                [child] sur mon enfant
                [represented] sur cette personne
               *[self] sur moi
            } a été publiée par { posted-by }. { $behalf ->
                [child] Nous ne pouvons
                [represented] Cette personne ne peut
               *[self] Je ne peux
            } ni la cacher ni la retirer. Expliquez-moi comment vous reconnaissez de tels contenus et les écartez.
        [three] Ce qui est partagé { $behalf ->
                [child] sur mon enfant
                [represented] sur cette personne
               *[self] sur moi
            } par { posted-by } vous parvient sans { $behalf ->
                [child] notre
                [represented] son
               *[self] mon
            } concours. Aucun de { $behalf ->
                [child] nos
                [represented] ses
               *[self] mes
            } réglages ne l’arrête. Comment trouvez-vous ces contenus, et comment les tenez-vous à l’écart
            de l’entraînement ?
       *[one] Des contenus { about } sont partagés par { posted-by }. Les réglages ne sont pas entre
            { $behalf ->
                [child] nos
                [represented] ses
               *[self] mes
            } mains, ni ce qui se passe ensuite. Je vous demande comment vous reconnaissez ces contenus
            et les écartez.
    }
    .short =
        { $way ->
            [two] Des contenus { on-whom } sont publiés par { posted-by }, et { $behalf ->
                    [child] nous ne pouvons pas les cacher
                    [represented] ne peuvent être cachés
                   *[self] je ne peux pas les cacher
                }.
            [three] Ce qui est partagé par { posted-by } { $behalf ->
                    [child] sur mon enfant
                    [represented] sur cette personne
                   *[self] sur moi
                } échappe à { $behalf ->
                    [child] nos
                    [represented] ses
                   *[self] mes
                } réglages.
           *[one] Des contenus { on-whom } sont partagés par { posted-by }, hors de { $behalf ->
                    [child] nos
                    [represented] ses
                   *[self] mes
                } réglages.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

posted-by =
    { $detail ->
        [friends] des amis
        [club] { $behalf ->
                [self] mon association ou mon groupe
               *[child] une association ou un groupe
            }
        [employer] { $behalf ->
                [self] mon
               *[child] un
            } employeur
        [school] une école
        [strangers] des inconnus
       *[none] d’autres
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Catégories particulières de données

removal =
    { $reader ->
        [authority] {""}
       *[meta] {" "}; je demande expressément son retrait
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

special-article =
    { $instrument ->
        [gdpr] {" "}(art. 9)
        [uk_gdpr] {" "}(art. 9)
        [fadp] {" "}(art. 5 let. c)
        [lgpd] {" "}(art. 11)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

health =
    { $behalf ->
        [child] la santé de mon enfant
        [represented] la santé de cette personne
       *[self] ma santé
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] Quelque chose sur { health } peut aussi y apparaître. Ma demande le couvre
                    également.
               *[no] Une partie de ces contenus touche à { health }. La loi protège particulièrement de
                   telles
                    données{ special-article }. Je vous demande expressément de les retirer des données
                    d’entraînement.
            }
        [three] { $again ->
                [yes] Ce qui laisse deviner { health } fait partie de cette demande.
               *[no] On peut y deviner quelque chose sur { health }. De telles données sont spécialement
                    protégées{ special-article }. Ma demande expresse : retirez ces contenus des données
                    d’entraînement.
            }
       *[one] { $behalf ->
                [self] Mes
               *[child] Les
            } contenus peuvent révéler quelque chose sur { health }{ $again ->
                [yes] . La même demande vaut pour cela.
               *[no] , que la loi protège particulièrement{ special-article }. Je demande expressément
                    le retrait de ces contenus des données d’entraînement.
            }
    }
    .short =
        { $way ->
            [two] Une partie de ces contenus touche à { health }{ removal }.
            [three] Ce contenu peut parler de { health }{ removal }.
           *[one] Ce contenu peut toucher à { health }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

convictions =
    { $behalf ->
        [child] les convictions de mon enfant
        [represented] les convictions de cette personne
       *[self] mes convictions
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] Des convictions peuvent aussi y apparaître. Ma demande les couvre.
               *[no] Ces contenus laissent voir { convictions }. Elles sont spécialement
                   protégées{ special-article }
                    et n’ont pas été partagées pour que des machines les trient. Je vous demande
                    expressément de les retirer des données d’entraînement.
            }
        [three] { $again ->
                [yes] Ce qui laisse deviner { convictions } fait partie de cette demande.
               *[no] Qui lit ces contenus peut connaître { convictions }. La loi trace une limite ferme
                    autour de telles données{ special-article }. Ma demande expresse : retirez ces
                    contenus des données d’entraînement.
            }
       *[one] { $behalf ->
                [self] Mes
               *[child] Les
            } contenus peuvent révéler { convictions }{ $again ->
                [yes] . La même demande vaut pour elles.
               *[no] , que la loi protège particulièrement{ special-article }. Elles s’adressaient à une
                    communauté ou à un débat, pas à une analyse par des machines. Je demande
                    expressément le retrait de ces contenus des données d’entraînement.
            }
    }
    .short =
        { $way ->
            [two] Une partie de ce contenu montre { convictions }{ removal }.
            [three] Ce contenu peut laisser voir { convictions }{ removal }.
           *[one] Ce contenu peut révéler { convictions }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] D’autres choses très personnelles peuvent aussi y apparaître. Ma demande les
                    couvre.
               *[no] Une partie de ces contenus touche à des choses très personnelles { $behalf ->
                        [child] de la vie de mon enfant
                        [represented] de la vie de cette personne
                       *[self] de ma vie
                    }. La loi les protège particulièrement{ special-article }, même si quelque chose a
                    été dit ouvertement un jour. Je vous demande expressément de les retirer des données
                    d’entraînement.
            }
        [three] { $again ->
                [yes] Tout ce qui s’y trouve d’autre de très personnel fait partie de cette demande.
               *[no] Ce qu’il y a de plus personnel { $behalf ->
                        [child] chez mon enfant
                        [represented] chez cette personne
                       *[self] chez moi
                    } peut se lire dans ces contenus. La loi le protège
                    particulièrement{ special-article }. Mentionner une chose une fois, ce n’est pas la
                    livrer. Ma demande expresse : retirez ces contenus des données d’entraînement.
            }
       *[one] { $again ->
                [yes] Ces contenus peuvent aussi révéler d’autres choses très personnelles de ce genre.
                    La même demande vaut pour elles.
               *[no] { $behalf ->
                        [child] Ces contenus peuvent révéler, sur mon enfant, des choses très
                            personnelles
                        [represented] Ces contenus peuvent révéler, sur cette personne, des choses très
                            personnelles
                       *[self] Mes contenus peuvent révéler des choses très personnelles
                    } que la loi protège particulièrement{ special-article }. Une parole publique n’ouvre
                    pas tout le reste. Je demande expressément le retrait de ces contenus
                    des données d’entraînement.
            }
    }
    .short =
        { $way ->
            [two] Une partie de ces contenus touche à des choses spécialement protégées{ removal }.
            [three] Ce contenu peut montrer des choses très personnelles et protégées{ removal }.
           *[one] Ce contenu peut révéler des choses spécialement protégées{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Les enfants et les autres

children-weight =
    { $instrument ->
        [gdpr] {" "}(art. 6, § 1, f)
        [uk_gdpr] {" "}(art. 6, § 1, f)
        [lgpd] {" "}(art. 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

children-recital =
    { $instrument ->
        [gdpr] {" "}(considérant 38)
        [lgpd] {" "}(art. 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] On y voit mon enfant{ child-age }. C’est à moi d’y veiller : un enfant n’a pas
                    son mot à dire.
                [represented] On voit des enfants sur ces photos{ children-age }. Ils dépendent
                    d’adultes, car un enfant n’a pas son mot à dire.
               *[self] On voit mes enfants sur mes photos{ my-children-age }. C’est à moi d’y veiller :
                   un enfant n’a pas son mot à dire.
            } Le visage d’un enfant peut servir pendant des décennies. Dans la mise en balance, les
            enfants comptent davantage{ children-weight }.
        [three] { $behalf ->
                [child] On y trouve des images de mon enfant{ child-age }
                [represented] On y trouve des photos d’enfants{ children-age }
               *[self] Parmi mes photos, il y a des images de mes enfants{ my-children-age }
            }. Un enfant ne peut pas savoir où mène une telle utilisation, et doit vivre le plus
            longtemps avec elle. Cela mérite un poids particulier{ children-weight }.
       *[one] { $behalf ->
                [child] Il y a des photos de mon enfant{ child-age }. Mon enfant ne peut ni prévoir cela
                [represented] Ces photos montrent des enfants{ children-age }. Des enfants ne peuvent ni
                    prévoir cela
               *[self] Mes photos montrent mes enfants{ my-children-age }. Des enfants ne peuvent ni
                    prévoir cela
            } ni en décider. Les effets peuvent durer toute une vie. Les intérêts des enfants ont un
            poids particulier{ children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mon enfant est sur ces photos et n’a
                    [represented] Des enfants sont sur ces photos et n’ont
                   *[self] Mes enfants sont sur mes photos et n’ont
                } aucune prise sur cette utilisation.
            [three] { $behalf ->
                    [child] Il y a là des images de mon enfant
                    [represented] Il y a là des photos d’enfants
                   *[self] Mes enfants figurent parmi mes photos
                } ; un enfant ne peut pas savoir où cela mène.
           *[one] { $behalf ->
                    [child] Il y a des photos de mon enfant, qui
                    [represented] Les photos montrent des enfants, qui
                   *[self] Mes photos montrent mes enfants, qui
                } ne { $behalf ->
                    [child] peut
                    [represented] peuvent
                   *[self] peuvent
                } ni le prévoir ni en décider.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

child_posted_by_others =
    { $way ->
        [two] Ces images ne sont pas publiées par mon enfant, mais par { child-posted-by }. Aucun de nos
            réglages ne l’empêche, et un enfant ne peut pas voir ce qui peut suivre. La loi veut
            protéger les enfants en particulier{ children-recital }.
        [three] On voit mon enfant dans ce qui est partagé par { child-posted-by }. Ce que deviennent
            ces images nous échappe. Les données d’un enfant demandent un soin
            particulier{ children-recital }.
       *[one] Des images de mon enfant sont partagées par { child-posted-by }. Mon enfant n’a aucun
            réglage pour cela et ne peut pas prévoir où cela mène. Les enfants méritent une protection
            particulière{ children-recital }.
    }
    .short =
        { $way ->
            [two] Ces images ne viennent pas de mon enfant : elles sont partagées par
                { child-posted-by }.
            [three] On voit mon enfant sur des images partagées par { child-posted-by }, sans moyen de
                l’empêcher.
           *[one] Des images de mon enfant sont partagées par { child-posted-by }, sans que mon enfant y
                puisse rien.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

child-posted-by =
    { $detail ->
        [school] une école
        [nursery] une crèche ou garderie
        [club] une association
        [family] quelqu’un de la famille
       *[none] d’autres
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] Selon votre politique, des données de mineurs issues des fonctions d’IA servent
                    aussi.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] Mon enfant, qui utilise Meta, n’a pas encore 18 ans
                [represented] Cette personne, qui utilise Meta, n’a pas encore 18 ans
               *[self] Je n’ai pas encore 18 ans
            }. À cet âge, on voit mal où mène un clic des années plus tard. Tenez-en compte{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] Ce compte est celui d’une personne mineure, mon enfant.
                [represented] Ce compte est celui d’une personne mineure.
               *[self] Je suis une personne mineure.
            }{ $instrument ->
                [gdpr] {" "}Votre politique n’écarte pas ce que font les mineurs dans les fonctions
                    d’IA.
               *[other] {""}
            } À cet âge, on voit mal les suites ; il faut plus de protection, pas moins{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
                [child] Mon enfant a moins de 18 ans et utilise Meta.
                [represented] Cette personne a moins de 18 ans et utilise Meta.
               *[self] J’ai moins de 18 ans.
            }{ $instrument ->
                [gdpr] {" "}Votre politique cite ce que les mineurs font dans les fonctions d’IA.
               *[other] {""}
            } { $behalf ->
                [child] Un enfant mesure moins bien les suites qu’un adulte.
                [represented] À cet âge, les conséquences se mesurent moins bien.
               *[self] À mon âge, les conséquences se mesurent moins bien.
            } Cela doit compter dans la mise en balance{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Mon enfant n’a
                    [represented] Cette personne n’a
                   *[self] Je n’ai
                } pas encore 18 ans ; à cet âge, les suites se voient mal.
            [three] { $behalf ->
                    [child] Mon enfant a moins de 18 ans : il faut
                    [represented] Cette personne est mineure : il faut
                   *[self] J’ai moins de 18 ans : il me faut
                } plus de protection à cet âge.
           *[one] { $behalf ->
                    [child] Mon enfant a
                    [represented] Cette personne a
                   *[self] J’ai
                } moins de 18 ans et { $behalf ->
                    [self] mesure
                   *[child] mesure
                } moins bien les conséquences.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

third_parties_shown =
    { $way ->
        [two] Sur certaines de { $behalf ->
                [self] mes
               *[child] ces
            } photos, { $behalf ->
                [child] il n’y a pas que mon enfant
                [represented] il n’y a pas que cette personne
               *[self] il n’y a pas que moi
            }. C’est { $behalf ->
                [child] à nous
                [represented] à cette personne
               *[self] à moi
            } que les autres ont confié ces images, pas à ceux qui font un modèle. { $behalf ->
                [child] Mon enfant ne veut
                [represented] Cette personne ne veut
               *[self] Je ne veux
            } pas rompre cette confiance.
        [three] D’autres gens figurent aussi sur { $behalf ->
                [child] les photos de mon enfant
                [represented] les photos de cette personne
               *[self] mes photos
            }. { $behalf ->
                [child] Nous leur devons
                [represented] Cette personne leur doit
               *[self] Je leur dois
            } des comptes sur le sort de ces images ; si un modèle en apprenait quelque chose, ce ne serait
            plus possible.
       *[one] { $behalf ->
                [child] Les photos de mon enfant montrent
                [represented] Les photos de cette personne montrent
               *[self] Mes photos montrent
            } aussi d’autres gens. À ma connaissance, personne ne les a consultés sur cette utilisation. { $behalf ->
                [child] Respecter leur confiance fait partie de la situation de mon enfant.
                [represented] Respecter leur confiance fait partie de sa situation.
               *[self] Leur confiance m’engage ; cela fait partie de ma situation.
            }
    }
    .short =
        { $way ->
            [two] Sur certaines photos, il y a d’autres gens, qui { $behalf ->
                    [child] nous
                    [represented] lui
                   *[self] me
                } faisaient confiance.
            [three] D’autres gens sont sur ces photos, et { $behalf ->
                    [child] nous leur devons
                    [represented] cette personne leur doit
                   *[self] je leur dois
                } des comptes.
           *[one] { $behalf ->
                    [child] Les photos de mon enfant
                    [represented] Les photos
                   *[self] Mes photos
                } montrent aussi d’autres gens, dont { $behalf ->
                    [child] nous voulons
                    [represented] cette personne veut
                   *[self] je veux
                } respecter la confiance.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Sécurité

safety =
    { $behalf ->
        [child] la sécurité de mon enfant
        [represented] la sécurité de cette personne
       *[self] ma sécurité
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] Je dois
                [represented] Cette personne doit
               *[self] Je dois
            } penser à { $behalf ->
                [child] la sécurité de mon enfant
                [represented] sa sécurité
               *[self] ma sécurité
            }. Un visage, un lieu, une habitude ou un contact peut suffire à quelqu’un de malveillant,
            et une imitation peut nuire par elle-même. Je garde les détails pour moi.
        [three] Il y a une raison de faire attention à { safety }. Quiconque { $behalf ->
                [child] cherche mon enfant
                [represented] cherche cette personne
               *[self] me cherche
            } ne doit pas trouver d’aide dans un modèle, ni par ce qu’il montre ni par ce qu’il peut
            imiter. Je n’en dis pas plus ici.
       *[one] { $behalf ->
                [child] La sécurité de mon enfant
                [represented] La sécurité de cette personne
               *[self] Ma sécurité
            } est en jeu. Des visages, des lieux, des habitudes et des contacts peuvent aider quelqu’un
            de malveillant, et une imitation aussi. Je ne souhaite pas donner de détails ici.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Je dois penser à la sécurité de mon enfant
                    [represented] Cette personne doit penser à sa sécurité
                   *[self] Je dois penser à ma sécurité
                } ; je garde les détails pour moi.
            [three] Il y a une raison de faire attention à { safety } ; je n’en dis pas plus.
           *[one] { $behalf ->
                    [child] La sécurité de mon enfant
                    [represented] La sécurité de cette personne
                   *[self] Ma sécurité
                } est en jeu ; je ne souhaite pas donner de détails.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

identity_fraud =
    { $way ->
        [two] Un usage abusif { of-misused } a déjà eu lieu. Chaque image et chaque texte dont un modèle
            apprend peut aider le prochain à se faire passer pour { whom }.
        [three] Depuis un usage abusif { of-misused }, { $behalf ->
                [child] je sais
                [represented] elle sait
               *[self] je sais
            } ce qu’un faux peut faire. Avec des modèles, il peut devenir plus difficile de distinguer un
            faux de la vraie personne.
       *[one] Quelqu’un a déjà fait un usage abusif { of-misused }. { $behalf ->
                [child] Mon enfant doit s’
                [represented] Cette personne doit s’
               *[self] Je dois m’
            }attendre à ce que cela recommence. Plus de matière pour des modèles d’IA peut faciliter des
            faux convaincants.
    }
    .short =
        { $way ->
            [two] Un usage abusif { of-misused } a déjà eu lieu.
            [three] Comme on a déjà fait un usage abusif { of-misused }, les faux sont un risque réel.
           *[one] Quelqu’un a déjà fait un usage abusif { of-misused } ; l’IA peut faciliter les faux.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

likeness_deepfake =
    { $way ->
        [two] À partir des nombreuses images{ $voice ->
                [yes] {" "}et des enregistrements
               *[no] {""}
            } de { $behalf ->
                [child] mon enfant
                [represented] cette personne
               *[self] moi
            } qui sont publiques, des modèles génératifs peuvent apprendre { $behalf ->
                [child] l’apparence de mon enfant
                [represented] son apparence
               *[self] mon apparence
            }. Une imitation à laquelle on croit se corrige difficilement.
        [three] { subject-start } ne { $behalf ->
                [self] peux
               *[child] peut
            } pas prendre un autre visage. Avec autant d’images{ $voice ->
                [yes] {" "}et d’enregistrements
               *[no] {""}
            } en ligne, un modèle génératif peut s’approcher du vrai, et d’autres peuvent s’en servir
            pour tromper.
       *[one] Il y a en ligne beaucoup d’images{ $voice ->
                [yes] {" "}et d’enregistrements
               *[no] {""}
            } de { $behalf ->
                [child] mon enfant
                [represented] cette personne
               *[self] moi
            }. Un visage et une voix ne se changent pas. Les modèles génératifs peuvent faciliter les imitations, qui peuvent causer un tort durable.
    }
    .short =
        { $way ->
            [two] Beaucoup d’images de { $behalf ->
                    [child] mon enfant
                    [represented] cette personne
                   *[self] moi
                } sont publiques, et l’IA peut y apprendre à imiter.
            [three] Avec autant d’images de { $behalf ->
                    [child] mon enfant
                    [represented] cette personne
                   *[self] moi
                } en ligne, l’IA peut créer une ressemblance trompeuse.
           *[one] Il y a en ligne beaucoup d’images de { $behalf ->
                    [child] mon enfant
                    [represented] cette personne
                   *[self] moi
                } ; l’IA peut faciliter les imitations.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

location_routine =
    { $way ->
        [two] De ces contenus, un modèle peut apprendre { $behalf ->
                [child] les lieux et heures habituels de mon enfant
                [represented] les lieux et heures habituels de cette personne
               *[self] mes lieux et heures habituels
            }. Ce qui est anodin peut, mis bout à bout, dessiner la carte d’une vie. Cela touche à
            { safety }.
        [three] Aucune publication à elle seule ne { $behalf ->
                [child] trahit mon enfant
                [represented] trahit cette personne
               *[self] me trahit
            }, mais ensemble elles peuvent montrer où { $behalf ->
                [child] trouver mon enfant
                [represented] trouver cette personne
               *[self] me trouver
            }, et quand. { $behalf ->
                [child] Mon enfant veut
                [represented] Cette personne veut
               *[self] Je veux
            } garder cela entre les mains de gens { $behalf ->
                [child] que nous connaissons
                [represented] qu’elle connaît
               *[self] que je connais
            }.
       *[one] On y voit des lieux et des habitudes { $behalf ->
                [child] du quotidien de mon enfant
                [represented] du quotidien de cette personne
               *[self] de mon quotidien
            }. Rapprochés des arrière-plans et des métadonnées, ils peuvent dire où { $behalf ->
                [child] mon enfant est
                [represented] cette personne est
               *[self] je suis
            } et quand. C’est un risque pour { safety }.
    }
    .short =
        { $way ->
            [two] De ces contenus, un modèle peut apprendre { $behalf ->
                    [child] les lieux et les heures de mon enfant
                    [represented] les lieux et les heures de cette personne
                   *[self] mes lieux et mes heures
                }.
            [three] Ensemble, ces publications peuvent montrer où { $behalf ->
                    [child] trouver mon enfant
                    [represented] trouver cette personne
                   *[self] me trouver
                }, et quand.
           *[one] Mis bout à bout, ces contenus peuvent dire où { $behalf ->
                    [child] mon enfant est
                    [represented] cette personne est
                   *[self] je suis
                } et quand.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Travail

professional_secrecy =
    { $way ->
        [two] La confidentialité fait partie { $behalf ->
                [self] de mon travail
               *[child] du travail de cette personne
            } {
            calling }. Un commentaire ou un abonnement peut rendre quelqu’un reconnaissable. Je vous demande de peser
            ce que { $behalf ->
                [self] je dois
               *[child] cette personne doit
            } à ces gens.
        [three] Des gens se confient à { $behalf ->
                [self] moi
               *[child] cette personne
            }, car { $behalf ->
                [self] je travaille
               *[child] elle travaille
            } { calling }. Qu’on puisse les relier à { $behalf ->
                [self] moi
               *[child] cette personne
            } en ligne est déjà délicat. Un modèle ne doit pas faciliter de tels rapprochements.
       *[one] { $behalf ->
                [self] Je travaille
               *[child] Cette personne travaille
            } { calling }, avec un devoir de confidentialité. Un simple contact ou un commentaire peut
            montrer avec qui { $behalf ->
                [self] je travaille
               *[child] cette personne travaille
            }. Ces gens doivent pouvoir se fier à cette discrétion.
    }
    .short =
        { $way ->
            [two] La confidentialité fait partie { $behalf ->
                    [self] de mon travail
                   *[child] du travail de cette personne
                } { calling }.
            [three] { $behalf ->
                    [self] Je travaille
                   *[child] Cette personne travaille
                } { calling }, et l’on peut voir qui se confie à { $behalf ->
                    [self] moi
                   *[child] elle
                }.
           *[one] { $behalf ->
                    [self] J’ai
                   *[child] Cette personne a
                } un devoir de confidentialité { calling }.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

creator_works =
    { $way ->
        [two] Derrière les { own-work } que { $behalf ->
                [child] mon enfant partage
                [represented] cette personne partage
               *[self] je partage
            }, il y a quelqu’un, avec son propre style. Un modèle qui a appris ce style peut en
            produire davantage, sans { $behalf ->
                [child] mon enfant
                [represented] cette personne
               *[self] moi
            }.
        [three] On connaît { $behalf ->
                [child] les { own-work } de mon enfant
                [represented] les { own-work } de cette personne
               *[self] mes { own-work }
            } par le nom qui les accompagne. Dès qu’un modèle peut copier le style, d’autres peuvent
            faire passer son travail pour { $behalf ->
                [child] celui de mon enfant
                [represented] celui de cette personne
               *[self] le mien
            }.
       *[one] { $behalf ->
                [child] Mon enfant y partage ses
                [represented] Cette personne y partage ses
               *[self] J’y publie mes
            } propres { own-work }. Des modèles peuvent imiter le nom et le style qui s’y trouvent. Cela
            peut nuire à une réputation et à l’œuvre elle-même.
    }
    .short =
        { $way ->
            [two] Derrière les { own-work } que { $behalf ->
                    [child] mon enfant partage
                    [represented] cette personne partage
                   *[self] je partage
                }, il y a un style que des modèles peuvent copier.
            [three] Un modèle peut copier le style { $behalf ->
                    [child] des { own-work } de mon enfant
                    [represented] des { own-work } de cette personne
                   *[self] de mes { own-work }
                }.
           *[one] { $behalf ->
                    [child] Mon enfant partage ses
                    [represented] Cette personne partage ses
                   *[self] Je publie mes
                } propres { own-work } ; des modèles peuvent en imiter le style.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## La vie

life_change =
    { $way ->
        [two] Ces contenus plus anciens ne montrent plus { $behalf ->
                [child] qui mon enfant est
                [represented] qui cette personne est
               *[self] qui je suis
            }. En ligne, on peut les supprimer ; ce qu’un modèle en a appris, difficilement. Un nouveau
            départ a besoin de place.
        [three] Depuis ce partage, { $behalf ->
                [child] la vie de mon enfant
                [represented] la vie de cette personne
               *[self] ma vie
            } a changé. Les publications vieillissent ; un modèle les garde au présent. { $behalf ->
                [child] C’est la vie présente de mon enfant qui doit compter
                [represented] Cette personne veut qu’on la voie comme elle est
               *[self] Je veux qu’on me voie comme je suis
            } aujourd’hui.
       *[one] Des contenus plus anciens montrent une vie qui n’est plus { $behalf ->
                [child] celle de mon enfant
                [represented] celle de cette personne
               *[self] la mienne
            }. Ils donnent aujourd’hui une image fausse, que des schémas tirés d’eux peuvent maintenir en vie.
            Un nouveau départ devrait être possible.
    }
    .short =
        { $way ->
            [two] Ces contenus plus anciens ne montrent plus { $behalf ->
                    [child] qui mon enfant est
                    [represented] qui cette personne est
                   *[self] qui je suis
                }.
            [three] { $behalf ->
                    [child] La vie de mon enfant
                    [represented] La vie de cette personne
                   *[self] Ma vie
                } a changé depuis ce partage.
           *[one] Des contenus plus anciens montrent une vie que { $behalf ->
                    [child] mon enfant a
                    [represented] cette personne a
                   *[self] j’ai
                } quittée.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

wrong_ai_output =
    { $way ->
        [two] { $behalf ->
                [child] Cela est déjà arrivé à mon enfant
                [represented] Cela est déjà arrivé à cette personne
               *[self] Cela m’est déjà arrivé
            } : { $year ->
                [none] {""}
               *[other] en { $year },{" "}
            }une IA de Meta a donné { $behalf ->
                [child] au sujet de mon enfant
                [represented] au sujet de cette personne
               *[self] à mon sujet
            } une réponse qui n’était pas acceptable. D’où elle venait, je ne peux pas le voir. Moins un
            modèle en apprend { $behalf ->
                [child] sur mon enfant
                [represented] sur cette personne
               *[self] sur moi
            }, mieux cela vaut.
        [three] Qu’une IA de Meta puisse parler de { $behalf ->
                [child] mon enfant
                [represented] cette personne
               *[self] moi
            } comme elle ne devrait pas n’est pas une simple crainte. { $year ->
                [none] C’est arrivé.
               *[other] C’est arrivé en { $year }.
            } Je n’en connais pas la cause, mais plus d’entraînement avec ces données ne peut guère
            aider.
       *[one] { $year ->
                [none] Une IA de Meta a déjà dit
               *[other] En { $year }, une IA de Meta a dit
            } { $behalf ->
                [child] sur mon enfant
                [represented] sur cette personne
               *[self] sur moi
            } quelque chose qu’elle n’aurait pas dû dire. Sur quoi cela reposait m’échappe. Je ne veux pas que plus de données { $behalf ->
                [child] sur mon enfant
                [represented] sur cette personne
               *[self] sur moi
            } nourrissent de telles réponses.
    }
    .short =
        { $way ->
            [two] Une IA de Meta a déjà donné sur { $behalf ->
                    [child] mon enfant
                    [represented] cette personne
                   *[self] moi
                } une réponse inacceptable.
            [three] Il est arrivé qu’une IA de Meta parle de { $behalf ->
                    [child] mon enfant
                    [represented] cette personne
                   *[self] moi
                } comme elle ne devrait pas.
           *[one] Une IA de Meta a dit sur { $behalf ->
                    [child] mon enfant
                    [represented] cette personne
                   *[self] moi
                } quelque chose qu’elle n’aurait pas dû dire.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

needed-for =
    { $detail ->
        [club] {" "}pour une association ou un groupe
        [school] {" "}pour un groupe scolaire
        [family_abroad] {" "}pour le lien avec la famille à l’étranger
        [work] {" "}pour le travail
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

cannot_leave =
    { $way ->
        [two] Partir n’est pas une issue : { $behalf ->
                [child] mon enfant a besoin
                [represented] cette personne a besoin
               *[self] j’ai besoin
            } de la plateforme{ needed-for }. Nom, photo de profil et commentaires dans des groupes publics
            restent publics quels que soient les réglages. C’est pourquoi je vous écris.
        [three] { subject-start } ne reste pas par libre choix : la plateforme est nécessaire{ needed-for }.
            Aucun réglage ne cache le nom, la photo de profil ou les commentaires dans des groupes
            publics. Je vous demande donc de les laisser de côté.
       *[one] { $behalf ->
                [child] Mon enfant a besoin
                [represented] Cette personne a besoin
               *[self] J’ai besoin
            } de la plateforme{ needed-for } et ne { $behalf ->
                [self] peux
               *[child] peut
            } pas simplement partir. Même avec un compte privé, nom, photo de profil et commentaires de
            groupes publics restent visibles. Les réglages seuls ne suffisent donc pas.
    }
    .short =
        { $way ->
            [two] Partir n’est pas une issue : la plateforme est nécessaire{ needed-for }.
            [three] { $behalf ->
                    [child] Mon enfant n’a
                    [represented] Cette personne n’a
                   *[self] Je n’ai
                } guère d’autre choix que de rester{ needed-for }.
           *[one] { $behalf ->
                    [child] Mon enfant dépend
                    [represented] Cette personne dépend
                   *[self] Je dépends
                } de la plateforme{ needed-for } et ne { $behalf ->
                    [self] peux
                   *[child] peut
                } pas la quitter.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Raisons générales, seulement à côté d’une raison personnelle

irreversibility =
    { $way ->
        [two] Une fois que des données ont façonné un modèle, il est difficile de revenir en
            arrière, à ce que
            l’on sait. Raison de plus pour les laisser hors du prochain entraînement.
        [three] Faire oublier quelque chose à un modèle n’est guère possible jusqu’ici. Mon intérêt à
            un arrêt dès maintenant et au retrait des données des jeux d’entraînement n’en pèse que
            plus.
       *[one] Ce qu’un modèle a appris se reprend difficilement avec les moyens connus aujourd’hui.
            Plus tôt cette utilisation cesse, plus une décision peut encore avoir d’effet.
    }
    .short =
        { $way ->
            [two] Une fois que des données ont façonné un modèle, il est difficile de revenir en
                arrière.
            [three] Faire oublier quelque chose à un modèle n’est guère possible jusqu’ici.
           *[one] Ce qu’un modèle a appris se reprend difficilement.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

third_party_models =
    { $way ->
        [two] Vous développez des modèles aussi pour d’autres, comme des développeurs et des chercheurs.
            À chaque main par laquelle passe un modèle, la maîtrise de ce qu’il contient diminue.
        [three] Certains modèles vont à d’autres, comme des développeurs et des chercheurs. Dès lors, ce
            qu’ils deviennent n’est plus entre vos seules mains.
       *[one] Des modèles sont aussi faits pour des tiers, comme des développeurs et des chercheurs. Une
            fois qu’ils sont transmis, les copies peuvent difficilement être rappelées.
    }
    .short =
        { $way ->
            [two] Des modèles vont aussi à des développeurs et à des chercheurs extérieurs.
            [three] Ce qui entre dans des modèles peut aussi parvenir à des tiers.
           *[one] Des modèles sont aussi faits pour des tiers.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

necessity =
    { $way ->
        [two] Il existe, à mes yeux, des moyens moins intrusifs : des données sous
            licence, synthétiques ou offertes librement. Je doute qu’écarter une personne
            dégrade le résultat.
        [three] Vous pouvez aussi entraîner avec des données sous licence, synthétiques ou offertes
            librement. Cette voie me paraît moins intrusive, et je ne vois pas pourquoi il faudrait
            précisément { $behalf ->
                [child] les données de mon enfant
                [represented] les données de cette personne
               *[self] mes données
            }.
       *[one] À mon avis, les données d’une seule personne ne sont guère nécessaires au résultat. Des
            données sous licence, synthétiques ou offertes librement me semblent des moyens moins
            intrusifs.
    }
    .short =
        { $way ->
            [two] Des données sous licence ou offertes librement sont, à mes yeux, la voie la moins
                intrusive.
            [three] Je ne vois pas pourquoi il faudrait précisément ces données.
           *[one] À mon avis, les données d’une seule personne ne sont guère nécessaires au résultat.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

benefit_balance =
    { $way ->
        [two] Je ne doute pas que l’IA puisse être utile à d’autres. Mais cette utilité ne dépend
            guère { $behalf ->
                [child] des données de mon enfant
                [represented] des données de cette personne
               *[self] de mes données
            }, tandis que le risque tombe sur une seule personne et peut rester.
        [three] D’un côté, un avantage qui, à mon avis, peut s’obtenir sans { benefit-whose }. De
            l’autre, un risque qui est personnel et peut durer.
       *[one] À mes yeux, { $behalf ->
                [child] laisser mon enfant
                [represented] laisser cette personne
               *[self] me laisser
            } de côté n’enlève presque rien à l’avantage pour les autres. Le risque, lui, est personnel
            et peut durer.
    }
    .short =
        { $way ->
            [two] L’avantage pour les autres ne dépend guère des données d’une seule personne.
            [three] À mon avis, l’avantage peut s’obtenir sans ces données.
           *[one] À mes yeux, laisser une personne de côté n’enlève presque rien à l’avantage pour les
                autres.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Raisons d’autres chemins de vie

subject =
    { $behalf ->
        [child] mon enfant
        [represented] cette personne
       *[self] je
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

subject-start =
    { $behalf ->
        [child] Mon enfant
        [represented] Cette personne
       *[self] Je
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

own-work =
    { $detail ->
        [photographs] photographies
        [drawings] dessins
        [writing] textes
        [music] morceaux de musique
        [film] films
       *[none] créations
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

misused =
    { $detail ->
        [name] nom
        [pictures] images
        [voice] voix
        [account] compte
       *[none] identité
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

of-misused =
    { $behalf ->
        [child] { $detail ->
                [name] du
                [account] du
                [pictures] des
                [voice] de la
               *[none] de l’
            }{ misused-joined } de mon enfant
        [represented] { $detail ->
                [name] du
                [account] du
                [pictures] des
                [voice] de la
               *[none] de l’
            }{ misused-joined } de cette personne
       *[self] de { $detail ->
                [pictures] mes
                [voice] ma
               *[other] mon
            } { misused }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

misused-joined =
    { $detail ->
        [none] { misused }
       *[other] {" "}{ misused }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

calling =
    { $detail ->
        [health] dans la santé
        [law] dans une profession juridique
        [church] au service d’une Église
        [social_work] dans le travail social
        [teaching] dans l’enseignement
       *[none] dans un métier de confiance
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

meant-for =
    { $detail ->
        [friends_family] { $behalf ->
                [self] ma famille et mes amis
               *[child] la famille et les amis
            }
        [club] { $behalf ->
                [self] les membres de mon association ou de mon groupe
               *[child] une association ou un groupe
            }
        [followers] { $behalf ->
                [self] les personnes qui me suivent
               *[child] les personnes qui suivent le compte
            }
        [customers] { $behalf ->
                [self] ma clientèle
               *[child] une clientèle
            }
       *[none] d’autres personnes
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

child-age =
    { $detail ->
        [baby] {" "}encore bébé
        [small_child] {" "}en bas âge
        [school_age] {" "}à l’âge scolaire
        [teenager] {" "}à l’adolescence
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

children-age =
    { $detail ->
        [baby] , dont des bébés
        [small_child] , dont de très jeunes
        [school_age] , aussi d’âge scolaire
        [teenager] , dont des adolescents
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

my-children-age =
    { $detail ->
        [baby] , aussi encore bébés
        [small_child] , aussi en bas âge
        [school_age] , aussi à l’âge scolaire
        [teenager] , aussi à l’adolescence
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

benefit-whose =
    { $behalf ->
        [child] les données de mon enfant
        [represented] les données de cette personne
       *[self] mes données
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

purpose_limitation =
    { $way ->
        [two] Être en lien avec des gens, voilà pourquoi cela a été partagé. De là à des modèles pour
            Meta et pour d’autres, le chemin me paraît long{ purpose-article }.
        [three] Qui publie veut dire quelque chose à des gens. En construire des modèles généraux, aussi
            pour des tiers, est à mon avis une tout autre finalité{ purpose-article }.
       *[one] Ces contenus ont été partagés pour être en lien avec des gens. Développer des modèles
            généraux, pour Meta et pour des tiers, est une autre finalité{ purpose-article }.
    }
    .short =
        { $way ->
            [two] C’était partagé pour être en lien avec des gens, pas pour construire des modèles.
            [three] D’une publication à un modèle général, la finalité change, à mon avis.
           *[one] Développer des modèles est une autre finalité que celle du partage.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

purpose-article =
    { $instrument ->
        [gdpr] {" "}(art. 5, § 1, b, et art. 6, § 4)
        [uk_gdpr] {" "}(art. 5, § 1, b, et art. 8A)
        [fadp] {" "}(art. 6 al. 3)
        [lgpd] {" "}(art. 6, I et II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

data_minimisation =
    { $way ->
        [two] À mes yeux, tous les contenus publics, de toutes les années et de tout genre, c’est
            plus qu’il n’en faut d’une seule personne pour cette finalité{ minimisation-article }.
        [three] Je ne vois pas de limite à ce qui est pris, ni d’ancienneté ni de genre. Ne prendre que
            le nécessaire me paraît autre chose{ minimisation-article }.
       *[one] D’après ce que je peux voir, tout contenu public est pris, sans limite de temps ni de
            genre. À mon avis, moins suffirait dans ce cas{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] Tous les contenus publics de toutes les années, c’est à mes yeux plus qu’il n’en faut.
            [three] Je ne vois pas de limite à ce qui est pris, ni d’ancienneté ni de genre.
           *[one] D’après ce que je vois, tout contenu public est pris, sans limite de temps ni de
                genre.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(art. 5, § 1, c et e)
        [uk_gdpr] {" "}(art. 5, § 1, c et e)
        [fadp] {" "}(art. 6 al. 2)
        [lgpd] {" "}(art. 6, III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

image_right =
    { $way ->
        [two] Là où je vis, l’image d’une personne a sa propre protection, à côté du droit des données.
        [three] Les images de personnes sont protégées, là où je vis, par un droit qui leur est propre.
       *[one] Une image montre une personne, et là où je vis la loi protège aussi l’image elle-même.
    }
    .short =
        { $way ->
            [two] L’image d’une personne a sa propre protection là où je vis.
            [three] Les images de personnes sont protégées par la loi là où je vis.
           *[one] Là où je vis, la loi protège aussi l’image d’une personne.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

origin =
    { $behalf ->
        [child] l’origine de mon enfant
        [represented] l’origine de cette personne
       *[self] mon origine
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] L’origine peut aussi y apparaître. Ma demande le couvre.
               *[no] Ces contenus laissent voir { $behalf ->
                        [self] d’où je viens
                       *[child] d’où vient cette personne
                    }. De telles données sont spécialement protégées{ special-article }, et des modèles
                    peuvent prolonger des préjugés. Je vous demande expressément de les retirer des
                    données d’entraînement.
            }
        [three] { $again ->
                [yes] Ce qui laisse deviner { origin } fait partie de cette demande.
               *[no] Des images et des textes peuvent y parler de { origin }. Un modèle peut en
                   apprendre à traiter les gens en groupes. La loi protège
                    particulièrement ces données{ special-article } ; ma demande expresse : retirez-les
                    des données d’entraînement.
            }
       *[one] { $behalf ->
                [self] Mes
               *[child] Les
            } contenus peuvent révéler { origin }{ $again ->
                [yes] . La même demande vaut pour elle.
               *[no] , que la loi protège particulièrement{ special-article }. Ce que des modèles en
                   tirent peut répéter des préjugés. Je demande expressément le
                    retrait de ces contenus des données d’entraînement.
            }
    }
    .short =
        { $way ->
            [two] Une partie de ce contenu montre { origin }{ removal }.
            [three] Ce contenu peut parler de { origin }{ removal }.
           *[one] Ce contenu peut révéler { origin }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

inferred_sensitive =
    { $way ->
        [two] Rien de très privé n’y est dit ouvertement, mais l’ensemble permet d’en conclure beaucoup. De
            telles conclusions touchent aussi des données protégées{ inferred-article }. Je vous demande
            expressément de ne pas laisser un modèle les
            tirer.
        [three] Ce que { $behalf ->
                [self] j’ai gardé pour moi
               *[child] cette personne a gardé pour elle
            }, un modèle peut le deviner à partir de petites choses. La loi protège aussi ce qui se lit entre
            les lignes{ inferred-article }. Ma demande expresse : sortez des données d’entraînement ce
            qui le permet.
       *[one] Des années de publications ordinaires, textes ou images, peuvent laisser deviner des choses
            privées que { $behalf ->
                [self] je n’ai jamais rendues publiques
               *[child] cette personne n’a jamais rendues publiques
            }. Ce qui n’apparaît qu’indirectement est protégé aussi{
            inferred-article }. Je vous demande expressément de retirer des données d’entraînement ce qui le permet.
    }
    .short =
        { $way ->
            [two] De l’ensemble, on peut conclure beaucoup de choses privées.
            [three] Un modèle peut deviner à partir de petites choses ce qui n’a jamais été public.
           *[one] Rapprochées, des publications ordinaires peuvent laisser deviner des choses jamais
                rendues publiques.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

inferred-article =
    { $instrument ->
        [gdpr] {" "}(art. 9)
        [uk_gdpr] {" "}(art. 9)
        [fadp] {" "}(art. 5 let. c)
        [lgpd] {" "}(art. 11, § 1)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

criminal_matters =
    { $way ->
        [two] Une affaire pénale { $behalf ->
                [self] qui a touché ma vie
               *[child] qui a touché la vie de cette personne
            } apparaît dans une partie de ces contenus. Personne ne devrait la retrouver dans ce que dit une
            IA{ criminal-article }. Je vous demande expressément de les retirer des données d’entraînement.
        [three] Une partie de ces contenus parle d’une affaire pénale { $behalf ->
                [self] qui a touché ma vie
               *[child] qui a touché la vie de cette personne
            }. Le temps devrait pouvoir passer dessus{ criminal-article }. Ma demande expresse :
            retirez-les des données d’entraînement.
       *[one] Une partie de ces contenus concerne une affaire pénale { $behalf ->
                [self] qui a touché ma vie
               *[child] qui a touché la vie de cette personne
            }. De telles affaires peuvent marquer quelqu’un longtemps{ criminal-article }. Je demande
            expressément le retrait de ces contenus des données d’entraînement.
    }
    .short =
        { $way ->
            [two] Une affaire pénale apparaît dans une partie de ce contenu{ removal }.
            [three] Une partie de ce contenu parle d’une affaire pénale{ removal }.
           *[one] Une partie de ce contenu concerne une affaire pénale{ removal }.
        }
    .unnamed =
        { $way ->
            [two] Une affaire très personnelle, que je ne nomme pas, apparaît dans une partie de ces
                contenus. Personne ne devrait la retrouver dans ce que dit une IA. Je vous demande
                expressément de les retirer de vos données d’entraînement.
            [three] Une partie de ces contenus parle de quelque chose de très personnel. Je ne le nomme
                pas, et le temps devrait pouvoir passer dessus. Ma demande expresse : retirez-les des
                données d’entraînement.
           *[one] Une partie de ces contenus touche à une affaire très personnelle que je ne veux pas
                nommer ici. Elle peut marquer quelqu’un longtemps. Je demande expressément le retrait de
                ces contenus des données d’entraînement.
        }
    .unnamed-short =
        { $way ->
            [two] Une affaire très personnelle apparaît dans une partie de ce contenu{ removal }.
            [three] Une partie de ce contenu parle de quelque chose de très personnel{ removal }.
           *[one] Une partie de ce contenu touche à une affaire très personnelle{ removal }.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

criminal-article =
    { $instrument ->
        [gdpr] {" "}(la loi est stricte pour ces données : art. 10)
        [uk_gdpr] {" "}(la loi est stricte pour ces données : art. 10)
        [fadp] {" "}(la loi est stricte pour ces données : art. 5 let. c)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

dependants =
    { $way ->
        [two] On voit dans ces contenus quelqu’un dont { $behalf ->
                [self] je prends
               *[child] cette personne prend
            } soin. C’est quelqu’un qui dépend d’autrui, ici aussi. Je vous demande expressément de
            laisser ces contenus hors de l’entraînement.
        [three] Être là pour quelqu’un qui a besoin d’aide et qu’on voit dans ces contenus fait partie
            de { $behalf ->
                [self] mon quotidien
               *[child] la vie quotidienne de cette personne
            }. La vie d’un tel foyer n’est la matière d’entraînement de personne. Je vous demande expressément de le
            laisser de côté.
       *[one] { $behalf ->
                [self] Je m’occupe
               *[child] Cette personne s’occupe
            } de quelqu’un qui apparaît dans { $behalf ->
                [self] mes
               *[child] les
            } contenus et ne peut peut-être pas agir sans aide. Ce soin relève de la vie privée et fait partie
            de { $behalf ->
                [self] ma situation
               *[child] la situation de cette personne
            }. Je demande expressément que ces contenus restent hors de l’entraînement.
    }
    .short =
        { $way ->
            [two] On voit dans ces contenus quelqu’un dont { $behalf ->
                    [self] je prends
                   *[child] cette personne prend
                } soin.
            [three] On y voit quelqu’un qui a besoin d’aide et pour qui { $behalf ->
                    [self] je suis
                   *[child] cette personne est
                } là.
           *[one] { $behalf ->
                    [self] Mes
                   *[child] Les
                } contenus montrent quelqu’un dont { $behalf ->
                    [self] je m’occupe
                   *[child] cette personne s’occupe
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

deceased =
    { $way ->
        [two] { $behalf ->
                [self] J’ai perdu
               *[child] Cette personne a perdu
            } quelqu’un, et des images { $behalf ->
                [self] où nous sommes ensemble
               *[child] où l’on voit les deux ensemble
            } se trouvent parmi ces contenus. Elles sont là pour le souvenir. Rencontrer une imitation
            faite à partir d’elles peut être douloureux.
        [three] Parmi les images, il y en a avec quelqu’un qui est mort. Pour { $behalf ->
                [self] moi
               *[child] cette personne
            }, ce sont des souvenirs, pas de la matière. Un modèle qui peut faire surgir une telle
            ressemblance peut rouvrir une blessure.
       *[one] Une partie de ces contenus { $behalf ->
                [self] me montre
               *[child] montre cette personne
            } avec une personne décédée. Ces souvenirs font partie de { $behalf ->
                [self] ma vie
               *[child] la vie de cette personne
            }. Une ressemblance artificielle faite à partir d’eux peut blesser.
    }
    .short =
        { $way ->
            [two] Des images avec quelqu’un qui est mort s’y trouvent, gardées pour le souvenir.
            [three] Il y a là des souvenirs de quelqu’un qui est mort.
           *[one] Des contenus { $behalf ->
                    [self] me montrent
                   *[child] montrent cette personne
                } avec quelqu’un qui est mort ; une ressemblance peut blesser.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] Je prends
               *[child] Cette personne prend
            } la parole en public, et cela ne plaît pas à tout le monde. Un modèle qui connaît visages, contacts et lieux peut mener à ceux qui se confient à { $behalf ->
                [self] moi
               *[child] elle
            }. Je vous demande de ne pas ajouter à ce risque.
        [three] D’autres comptent sur { $behalf ->
                [self] moi
               *[child] cette personne
            } pour ne pas être vus. Ce qui est publié autour de { $behalf ->
                [self] mon travail public
               *[child] son travail public
            } peut les trahir, et une déclaration falsifiée peut nuire en un jour.
       *[one] Ce que { $behalf ->
                [self] je fais
               *[child] cette personne fait
            } en public dépend de gens qui { $behalf ->
                [self] me
               *[child] lui
            } font confiance, et peut attirer de l’hostilité. Des visages, des contacts et des lieux
            peuvent montrer qui parle avec { $behalf ->
                [self] moi
               *[child] cette personne
            }, et des imitations peuvent abîmer la confiance.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Je prends
                   *[child] Cette personne prend
                } la parole en public, et un modèle peut mener à des contacts.
            [three] D’autres comptent sur { $behalf ->
                    [self] moi
                   *[child] cette personne
                } pour ne pas être vus.
           *[one] Ce que { $behalf ->
                    [self] je fais
                   *[child] cette personne fait
                } en public dépend de contacts, qui peuvent être mis en danger.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

persecution =
    { $way ->
        [two] Être reconnaissable n’est pas anodin pour tout le monde. Dans un autre pays, cela peut
            { $behalf ->
                [child] mettre en danger mon enfant ou nos proches
                [represented] mettre en danger cette personne ou ses proches
               *[self] me mettre en danger, moi ou mes proches
            }. Un modèle ne connaît pas de frontières. Je garde les détails pour moi.
        [three] Il y a au loin des gens qu’on ne doit pas trouver à travers { $behalf ->
                [child] mon enfant
                [represented] cette personne
               *[self] moi
            }. Un modèle peut relier des visages et des noms au-delà des frontières. Je n’en dis pas
            plus et vous demande de laisser ces données de côté.
       *[one] Si l’on { $behalf ->
                [child] reconnaît mon enfant ou nos proches
                [represented] reconnaît cette personne ou ses proches
               *[self] me reconnaît, ou reconnaît mes proches
            }, cela peut mettre des gens en danger ailleurs. Des modèles circulent dans le monde entier,
            et des copies peuvent difficilement être rappelées. Je ne souhaite pas donner de détails
            ici.
    }
    .short =
        { $way ->
            [two] Être reconnaissable peut mettre des gens en danger ailleurs ; je garde les détails
                pour moi.
            [three] Il y a ailleurs des gens qu’on ne doit pas trouver à travers { $behalf ->
                    [child] mon enfant
                    [represented] cette personne
                   *[self] moi
                }.
           *[one] Si l’on { $behalf ->
                    [child] reconnaît mon enfant
                    [represented] reconnaît cette personne
                   *[self] me reconnaît
                }, des gens peuvent être en danger ; je ne donne pas de détails.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

exposed_role =
    { $way ->
        [two] Certains métiers attirent des menaces, et { $behalf ->
                [self] le mien
               *[child] celui de cette personne
            } en fait partie. Ce qu’un modèle apprend sur des visages et des lieux peut aider ceux qui
            menacent. Je ne précise pas le lieu de travail.
        [three] Dans { $behalf ->
                [self] mon métier
               *[child] le métier de cette personne
            }, il importe qu’on ne trouve pas le domicile et qu’aucune imitation ne circule. Un modèle qui a vu la vie privée peut faciliter les deux. Je ne nomme pas ce métier.
       *[one] { $behalf ->
                [self] Mon métier peut faire de moi une cible, et de mes proches aussi
               *[child] Le métier de cette personne peut faire d’elle une cible, et de ses proches aussi
            }. Des visages, des lieux et des photos de famille peuvent le faciliter, et des imitations
            aussi. Je n’en dis pas plus sur le lieu de travail.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Mon métier
                   *[child] Le métier de cette personne
                } peut attirer des menaces, et un modèle peut aider ceux qui menacent.
            [three] Dans { $behalf ->
                    [self] mon métier
                   *[child] le métier de cette personne
                }, il importe qu’on ne trouve pas le domicile.
           *[one] { $behalf ->
                    [self] Mon métier peut faire de moi
                   *[child] Le métier de cette personne peut faire d’elle
                } une cible.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

workplace_exposure =
    { $way ->
        [two] { work-matter } Ce qu’un modèle fait de vieilles publications échappe à { $behalf ->
                [self] mon
               *[child] son
            } contrôle, et d’autres peuvent y croire.
        [three] { work-matter } Un résumé fait par une IA peut omettre ce qui explique une publication,
            et cela peut { $behalf ->
                [self] me
               *[child] lui
            } coûter cher.
       *[one] { work-matter } Des contenus qu’un modèle sort de leur contexte peuvent y nuire.
    }
    .short =
        { $way ->
            [two] Ce qu’un modèle fait de vieilles publications peut { $behalf ->
                    [self] me nuire
                   *[child] nuire à cette personne
                } au travail.
            [three] Un résumé fait par une IA peut nuire à { $behalf ->
                    [self] ma vie professionnelle
                   *[child] la vie professionnelle de cette personne
                }.
           *[one] Sortis de leur contexte, { $behalf ->
                    [self] mes
                   *[child] les
                } contenus peuvent nuire à { $behalf ->
                    [self] ma vie professionnelle
                   *[child] la vie professionnelle de cette personne
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] Je cherche
               *[child] Cette personne cherche
            } du travail, et les premières impressions comptent.
        [employer_rules] { $behalf ->
                [self] Là où je travaille
               *[child] Là où cette personne travaille
            }, il y a des règles sur les publications publiques.
        [old_statements] D’anciens propos ne conviennent plus à { $behalf ->
                [self] ma vie professionnelle
               *[child] la vie professionnelle de cette personne
            }.
       *[none] Ces contenus peuvent compter pour { $behalf ->
                [self] ma vie professionnelle
               *[child] la vie professionnelle de cette personne
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] C’est { likeness-work } que je gagne ma vie
               *[child] C’est { likeness-work } que cette personne gagne sa vie
            }. Une copie qui ne coûte rien peut faire obstacle au prochain engagement, et au nom qui est
            derrière.
        [three] { $behalf ->
                [self] Mon image, voilà avec quoi je travaille
               *[child] L’image de cette personne, voilà avec quoi elle travaille
            }, { likeness-work }. Si un modèle peut la fournir, la clientèle n’a peut-être plus besoin
            de la personne.
       *[one] { $behalf ->
                [self] Je gagne ma vie
               *[child] Cette personne gagne sa vie
            } { likeness-work }. Des modèles peuvent faire des imitations qui concurrencent l’original.
            Cela peut enlever du travail.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Je gagne ma vie
                   *[child] Cette personne gagne sa vie
                } { likeness-work } ; des imitations peuvent { $behalf ->
                    [self] m’en
                   *[child] l’en
                } priver.
            [three] Si un modèle peut fournir { $behalf ->
                    [self] mon image
                   *[child] l’image de cette personne
                }, cela peut coûter du travail.
           *[one] { $behalf ->
                    [self] Mon image est mon gagne-pain
                   *[child] L’image de cette personne est son gagne-pain
                } ; des modèles peuvent l’imiter.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

likeness-work =
    { $detail ->
        [modelling] dans le mannequinat
        [acting] en jouant la comédie
        [voice] dans les métiers de la voix
        [sport] dans le sport
        [influencer] avec une chaîne en ligne
       *[none] avec le visage, le corps ou la voix
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

business_page =
    { $way ->
        [two] { $behalf ->
                [self] Je gère
               *[child] Cette personne gère
            } une page{ $detail ->
                [none] {""}
               *[other] , en tant que personne { page-role }
            }. Ce n’est pas une entreprise qui y parle, mais un être humain, reconnaissable dans ce qui
            est publié.
        [three] Une page peut ressembler à une entreprise, et pourtant elle montre quelqu’un
            { page-role } : { $behalf ->
                [self] moi
               *[child] cette personne
            }. Le nom, le visage et les paroles appartiennent à une personne, pas à une marque.
       *[one] Derrière une page, il y a quelqu’un { page-role } : { $behalf ->
                [self] moi
               *[child] cette personne
            }. Ce qui y est publié { $behalf ->
                [self] me montre
               *[child] la montre
            } aussi, avec nom, visage et paroles.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Je gère
                   *[child] Cette personne gère
                } une page où l’on peut reconnaître une personne.
            [three] Derrière une page, il y a { $behalf ->
                    [self] une personne, moi
                   *[child] cette personne
                }, avec nom et visage.
           *[one] { $behalf ->
                    [self] Ma page me montre
                   *[child] Une page montre cette personne
                }, avec nom et visage.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

page-role =
    { $detail ->
        [sole_trader] qui tient une entreprise individuelle
        [club_officer] qui s’en occupe pour une association
        [artist] qui travaille comme artiste
       *[none] qui s’en occupe
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

form_obstacle =
    { $way ->
        [two] { form-matter } Je le dis donc ici, et cela a le même poids{ form-article }.
        [three] { form-matter } Ce que je dis ici ne devrait pas en dépendre{ form-article }.
       *[one] { form-matter } Cela ne doit pas décider si ma déclaration compte{ form-article }.
    }
    .short =
        { $way ->
            [two] Comme { $reader ->
                    [authority] le formulaire de Meta
                   *[meta] le formulaire
                } n’a pas pu être utilisé, cela est dit ici.
            [three] Que { $reader ->
                    [authority] le formulaire de Meta
                   *[meta] le formulaire
                } n’ait pas pu être utilisé ne doit pas trancher l’affaire.
           *[one] { $reader ->
                    [authority] Le formulaire de Meta
                   *[meta] Le formulaire
                } n’a pas pu être utilisé ; cette déclaration compte tout de même.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

form-matter =
    { $detail ->
        [hacked] Quelqu’un a pris le contrôle { of-my-account }, et le formulaire ne peut donc pas être
            utilisé.
        [blocked] { $behalf ->
                [child] Le compte de mon enfant
                [represented] Le compte de cette personne
               *[self] Mon compte
            } est bloqué, et le formulaire ne peut donc pas être utilisé.
        [lost_access] L’accès { $behalf ->
                [child] au compte de mon enfant
                [represented] au compte de cette personne
               *[self] à mon compte
            } est perdu, et le formulaire ne peut donc pas être utilisé.
        [no_code] Le code que demande votre formulaire n’arrive pas.
        [barrier] { subject-start } ne { $behalf ->
                [self] peux
               *[child] peut
            } pas utiliser votre formulaire tel qu’il est fait.
       *[none] Votre formulaire n’a pas fonctionné pour { $behalf ->
                [child] nous
                [represented] cette personne
               *[self] moi
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

form-article =
    { $instrument ->
        [gdpr] {" "}(l’exercice d’un droit doit être facilité, art. 12, § 2)
        [uk_gdpr] {" "}(l’exercice d’un droit doit être facilité, art. 12, § 2)
        [fadp] {" "}(toute manifestation expresse de volonté suffit, art. 30 al. 2 let. b)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

conscience =
    { $way ->
        [two] Il y a des choses auxquelles { $behalf ->
                [self] je ne prête
               *[child] cette personne ne prête
            } pas la main, et celle-ci en fait partie. Cela tient à une conviction qui guide chaque jour { $behalf ->
                [self] ma vie
               *[child] sa vie
            }.
        [three] Pour { $behalf ->
                [self] moi
               *[child] cette personne
            }, c’est une question de conscience de ne pas contribuer à cela. La technique n’est pas en
            cause ; ce sont { $behalf ->
                [self] mes valeurs
               *[child] ses valeurs
            } qui le sont.
       *[one] { $behalf ->
                [self] Je vis
               *[child] Cette personne vit
            } selon une conviction que cette utilisation heurte. Ce n’est pas une aversion pour la
            technique ; cela détermine { $behalf ->
                [self] ma façon de vivre et de travailler
               *[child] sa façon de vivre et de travailler
            }.
    }
    .short =
        { $way ->
            [two] Cela contredit une conviction qui guide chaque jour { $behalf ->
                    [self] ma vie
                   *[child] la vie de cette personne
                }.
            [three] Pour { $behalf ->
                    [self] moi
                   *[child] cette personne
                }, c’est une question de conscience.
           *[one] Cette utilisation heurte une conviction { $behalf ->
                    [self] dont je fais ma règle de vie
                   *[child] dont cette personne fait sa règle de vie
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

memorisation =
    { $way ->
        [two] { stands-out } C’est ce qui est rare qu’un modèle peut restituer presque mot pour mot
            ou trait pour trait. Cela distingue { $behalf ->
                [child] le cas de mon enfant
                [represented] le cas de cette personne
               *[self] mon cas
            } de la plupart.
        [three] { stands-out } Dans une masse de données, la plupart des gens disparaissent ;
            { $behalf ->
                [child] mon enfant, peut-être pas
                [represented] cette personne, peut-être pas
               *[self] moi, peut-être pas
            }. Ce qu’un modèle restitue peut alors désigner une personne.
       *[one] { stands-out } Des modèles peuvent reproduire ce qui ressort de leurs données
            d’entraînement ; le risque peut donc être plus grand ici que pour la plupart des gens.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] Avec un nom rare
                    [unusual_story] Avec une histoire peu commune
                    [many_pictures] Avec beaucoup d’images semblables
                   *[none] Pour quelqu’un de facile à repérer
                }, ce qu’un modèle restitue peut désigner une personne.
            [three] Des modèles peuvent reproduire ce qui est rare, comme { $detail ->
                    [rare_name] ce nom
                    [unusual_story] cette histoire
                    [many_pictures] un visage très souvent montré
                   *[none] ce qui se trouve ici
                }.
           *[one] { $detail ->
                    [rare_name] Un nom rare
                    [unusual_story] Une histoire peu commune
                    [many_pictures] Un visage souvent montré
                   *[none] Ce qui est rare
                } ressort, et des modèles peuvent reproduire ce qui ressort.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

stands-out =
    { $detail ->
        [rare_name] { $behalf ->
                [child] Le nom de mon enfant
                [represented] Le nom de cette personne
               *[self] Mon nom
            } est rare.
        [unusual_story] Ce qu’on raconte { $behalf ->
                [child] de mon enfant
                [represented] de cette personne
               *[self] de moi
            } est peu commun.
        [many_pictures] Il y a beaucoup d’images semblables { $behalf ->
                [child] de mon enfant
                [represented] de cette personne
               *[self] de moi
            }.
       *[none] { $behalf ->
                [child] On repère facilement mon enfant.
                [represented] On repère facilement cette personne.
               *[self] On me repère facilement.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
