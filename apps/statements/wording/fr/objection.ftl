### L’opposition, en français, et ce que les autres lettres partagent avec elle.
###
### Un message est un paragraphe ou une partie de paragraphe ; pourquoi la personne écrit se trouve dans
### reasons.ftl. `.version` augmente quand le sens change ; `.reviewed` dit qui a relu. Les retours à la
### ligne ne servent qu’à la lecture.
###
### $way choisit entre des rédactions de même sens, $tone (plain, firm) le ton ; aucune n’affirme plus
### qu’une autre. Chaque déclaration nomme la finalité, « l’IA chez Meta ». Valeurs : en/objection.ftl.
### Personne ne doit apprendre le genre de qui écrit : pas de participe accordé. « de » et « à » se
### contractent : of-whose, of-data et the-noun portent déjà l’article.

## Qui parle, et de qui

parent =
    { $instrument ->
        [fadp] titulaire de l’autorité parentale
       *[gdpr] titulaire de la responsabilité parentale
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

parent-start =
    { $instrument ->
        [fadp] Titulaire de l’autorité parentale
       *[gdpr] Titulaire de la responsabilité parentale
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

who =
    { $behalf ->
        [child] { parent-start }, je
        [represented] Représentant une autre personne, je
       *[self] Je
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

data-word =
    { $instrument ->
        [fadp] données personnelles
        [lgpd] données personnelles
       *[gdpr] données à caractère personnel
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

whose =
    { $behalf ->
        [child] les { data-word } de mon enfant
        [represented] ses { data-word }
       *[self] mes { data-word }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

of-whose =
    { $behalf ->
        [child] des { data-word } de mon enfant
        [represented] de ses { data-word }
       *[self] de mes { data-word }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

the-data =
    { $behalf ->
        [self] mes données
       *[child] ses données
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

of-data =
    { $behalf ->
        [child] des données de mon enfant
        [represented] de ses données
       *[self] de mes données
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

whom =
    { $behalf ->
        [child] mon enfant
        [represented] cette personne
       *[self] moi
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

about =
    { $behalf ->
        [child] concernant mon enfant
        [represented] concernant cette personne
       *[self] me concernant
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

show-many =
    { $behalf ->
        [child] montrent ou nomment mon enfant
        [represented] montrent ou nomment cette personne
       *[self] me montrent ou me nomment
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

situation =
    { $behalf ->
        [child] sa situation particulière
        [represented] sa situation particulière
       *[self] ma situation particulière
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## La phrase d’opposition

declaration-object =
    { $tone ->
        [firm] { $way ->
                [two] { who } m’oppose à toute utilisation { of-whose } pour développer et améliorer
                    l’IA chez Meta, modèles génératifs et modèles pour tiers inclus.
                [three] { who } m’oppose à l’utilisation { of-whose } pour développer et améliorer l’IA
                    chez Meta, dans des modèles génératifs comme dans ceux pour des tiers.
                    J’attends que vous y mettiez fin.
               *[one] { who } m’oppose intégralement à l’utilisation { of-whose } pour développer et
                   améliorer l’IA chez Meta, y compris dans les modèles génératifs et ceux pour des tiers.
            }
       *[plain] { $way ->
                [two] { who } m’oppose à ce que { whose } servent à développer et améliorer l’IA chez
                    Meta, y compris les modèles génératifs et ceux pour des tiers.
                [three] Vous utilisez des { data-word } pour développer et améliorer l’IA chez Meta,
                    modèles génératifs et modèles pour tiers compris. { who } m’oppose à cette
                    utilisation { of-data }.
               *[one] { who } m’oppose à l’utilisation { of-whose } pour développer et améliorer l’IA
                    chez Meta, modèles génératifs et modèles pour tiers compris.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

declaration-forbid =
    { $tone ->
        [firm] { $way ->
                [two] { who } vous interdis expressément tout traitement { of-whose } pour développer et
                    améliorer l’IA chez Meta, modèles génératifs et modèles pour tiers inclus.
                [three] { who } vous interdis expressément le traitement { of-whose } pour développer et
                    améliorer l’IA chez Meta, dans des modèles génératifs comme dans ceux pour des
                    tiers. J’attends que vous y mettiez fin.
               *[one] { who } vous interdis expressément et intégralement de traiter { whose } pour
                   développer et améliorer l’IA chez Meta, y compris dans les modèles génératifs et ceux
                   pour des tiers.
            }
       *[plain] { $way ->
                [two] { who } vous fais expressément interdiction de traiter { whose } pour développer
                    et améliorer l’IA chez Meta, y compris les modèles génératifs et ceux pour des tiers.
                [three] Vous traitez des { data-word } pour développer et améliorer l’IA chez Meta,
                    modèles génératifs et modèles pour tiers compris. { who } vous interdis
                    expressément ce traitement { of-data }.
               *[one] { who } vous interdis expressément de traiter { whose } pour développer et
                    améliorer l’IA chez Meta, modèles génératifs et modèles pour tiers compris.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

declaration-oppose = { declaration-object }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

declaration-cease =
    { $tone ->
        [firm] { $way ->
                [two] { who } vous demande de cesser toute utilisation { of-whose } pour développer et
                    améliorer l’IA chez Meta, modèles génératifs et modèles pour tiers inclus.
                [three] { who } vous demande de ne plus utiliser { whose } pour développer et améliorer
                    l’IA chez Meta, dans des modèles génératifs comme dans ceux pour des tiers.
                    J’attends que vous y mettiez fin.
               *[one] { who } vous demande de cesser intégralement d’utiliser { whose } pour développer
                   et améliorer l’IA chez Meta, y compris dans les modèles génératifs et ceux pour des
                   tiers.
            }
       *[plain] { $way ->
                [two] { who } vous demande de mettre fin à l’utilisation { of-whose } pour développer et
                    améliorer l’IA chez Meta, y compris les modèles génératifs et ceux pour des tiers.
                [three] Vous utilisez des { data-word } pour développer et améliorer l’IA chez Meta,
                    modèles génératifs et modèles pour tiers compris. { who } vous demande de cesser
                    cette utilisation { of-data }.
               *[one] { who } vous demande de cesser d’utiliser { whose } pour développer et améliorer
                    l’IA chez Meta, modèles génératifs et modèles pour tiers compris.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Le droit sur lequel elle repose

law-article =
    { $instrument ->
        [uk_gdpr] l’article 21, § 1, du UK GDPR (règlement britannique sur la protection des
            données)
        [lgpd] l’article 18, § 2, de la LGPD (loi générale brésilienne sur la protection des données)
        [fadp] l’art. 30 al. 2 let. b de la loi fédérale sur la protection des données (LPD)
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] l’article 21, § 1, du RGPD (règlement général sur la protection des données)
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

law-local =
    { $law_known ->
        [article] la législation { residence-of } ({ $law }, { $article })
        [law] la législation { residence-of } ({ $law })
       *[no] la législation { residence-of } sur la protection des données
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

residence-of =
    { $behalf ->
        [child] du pays de résidence de mon enfant
        [represented] du pays de résidence de cette personne
       *[self] de mon pays de résidence
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

law-name =
    { $instrument ->
        [uk_gdpr] le UK GDPR (règlement général sur la protection des données du Royaume-Uni)
        [lgpd] la LGPD (loi générale brésilienne sur la protection des données)
        [fadp] la loi fédérale sur la protection des données (LPD)
        [local_objection] la législation { residence-of } sur la protection des données
        [local_cessation] la législation { residence-of } sur la protection des données
       *[gdpr] le RGPD (règlement général sur la protection des données)
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

right =
    { $reasons ->
        [yes] { $way ->
                [two] Je me fonde sur { law-article } et sur des raisons tenant à { situation }.
                [three] Fondement : { law-article } ; les raisons tiennent à { situation }.
               *[one] { $behalf ->
                        [self] Mes raisons tiennent à ma situation particulière ; mon droit
                       *[child] Les raisons tiennent à { situation } ; le droit
                    } découle de { law-article }.
            }
       *[no] { $way ->
                [two] Je me fonde sur { law-article }.
                [three] Fondement : { law-article }.
               *[one] { $behalf ->
                        [self] Mon droit d’opposition
                       *[child] Le droit d’opposition
                    } découle de { law-article }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

opening-fadp =
    { declaration-forbid } { $way ->
        [two] Je me fonde sur { law-article }. Cela vaut aussi pour ce qui est déjà public (art. 30 al.
            3).
        [three] Fondement : { law-article }. Les données déjà publiques sont visées aussi (art. 30 al. 3).
       *[one] Cette déclaration se fonde sur { law-article }. Elle vaut aussi pour les données déjà
            publiques (art. 30 al. 3).
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] Je me fonde sur { law-article }. À mes yeux, cette utilisation s’écarte de la loi : elle
            méconnaît { $breaches }.
        [three] Ce droit découle de { law-article }, car à mes yeux la loi n’est pas respectée. En cause
            : { $breaches }.
       *[one] Je me fonde sur { law-article }. À mon avis, cette utilisation n’est pas conforme à la loi
           : elle ne respecte pas { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

opening-local_cessation =
    { declaration-cease } { $reasons ->
        [yes] { $way ->
                [two] Je me fonde sur { law-article }. Cette utilisation { harm }, pour les raisons
                    exposées ici.
                [three] Ma demande repose sur { law-article }. J’indique des raisons tenant à
                    { situation } ; cette utilisation { harm }.
               *[one] Je le demande en vertu de { law-article }. Pour les raisons ci-dessous, cette
                    utilisation { harm }.
            }
       *[no] { $way ->
                [two] Je me fonde sur { law-article }.
                [three] Ma demande repose sur { law-article }.
               *[one] Je le demande en vertu de { law-article }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

rights-or-interests =
    { $behalf ->
        [child] les droits ou intérêts légitimes de mon enfant
        [represented] les droits ou intérêts légitimes de cette personne
       *[self] mes droits ou intérêts légitimes
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

rights-and-interests =
    { $behalf ->
        [child] les droits et intérêts de mon enfant
        [represented] les droits et intérêts de cette personne
       *[self] mes droits et intérêts
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

harm =
    { $residence ->
        [JP] risque de léser { rights-or-interests } (paragraphe 5)
       *[other] peut toucher { rights-and-interests }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Ce qu’elle couvre

own-content =
    { $behalf ->
        [child] les contenus publics de mon enfant
        [represented] les contenus publics de cette personne
       *[self] mes contenus publics
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

its-data =
    { $behalf ->
        [self] mes données
       *[child] ses données
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

on-them =
    { $behalf ->
        [child] sur mon enfant
        [represented] sur elle
       *[self] sur moi
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

on-whom =
    { $behalf ->
        [child] sur mon enfant
        [represented] sur cette personne
       *[self] sur moi
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

scope =
    { $way ->
        [two] { $account ->
                [yes] Je vise { own-content }, anciens et nouveaux, avec légendes et métadonnées{ $named ->
                        [yes] {" "}– surtout { $content }
                       *[no] {""}
                    }. Je vise aussi ce que d’autres partagent publiquement { on-whom }, { $behalf ->
                        [self] ce que je fais
                       *[child] ce qui se fait
                    } dans des fonctions d’IA et les données {
                    on-them } venues de partenaires ou d’ailleurs.
               *[no] Je vise ce que d’autres partagent publiquement { on-whom }, aujourd’hui ou plus
                   tard, avec légendes et métadonnées. Je vise aussi un éventuel
                    usage de fonctions d’IA et les données { on-them } venues de partenaires ou d’ailleurs.
            }
        [three] { $account ->
                [yes] Sont visés : { own-content }{ $named ->
                        [yes] {" "}(surtout { $content })
                       *[no] {""}
                    }, les publications publiques d’autrui où { $behalf ->
                        [child] mon enfant apparaît
                        [represented] elle apparaît
                       *[self] j’apparais
                    }, { $behalf ->
                        [self] mes interactions
                       *[child] les interactions
                    } avec des fonctions d’IA et les données {
                    on-them } de partenaires ou d’ailleurs, pour le passé et l’avenir, légendes et métadonnées comprises.
               *[no] Sont visés : les publications publiques d’autrui où
                    { $behalf ->
                        [child] mon enfant apparaît
                        [represented] cette personne apparaît
                       *[self] j’apparais
                    }, d’éventuelles interactions avec des fonctions d’IA et les données {
                    on-them } de partenaires ou d’ailleurs, pour le passé et l’avenir, légendes et métadonnées
                    comprises.
            }
       *[one] { $account ->
                [yes] Cela concerne { own-content }, passés et futurs, avec légendes et
                    métadonnées{ $named ->
                        [yes] , surtout { $content }
                       *[no] {""}
                    }. S’y ajoutent les contenus publics d’autrui qui { show-many }, { $behalf ->
                        [self] mes interactions
                       *[child] les interactions
                    } avec des fonctions d’IA et les données {
                    on-them } issues de partenaires ou d’ailleurs.
               *[no] Cela concerne les contenus publics d’autrui qui { show-many }, passés et futurs,
                    avec légendes et métadonnées. S’y ajoutent d’éventuelles interactions avec des
                    fonctions d’IA et les données { on-them } issues de partenaires ou d’ailleurs.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

content-photos_of_me =
    { $behalf ->
        [child] les photos de mon enfant
        [represented] les photos de cette personne
       *[self] les photos de moi
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

content-photos_of_children =
    { $behalf ->
        [child] les photos de mon enfant
        [represented] les photos des enfants de cette personne
       *[self] les photos de mes enfants
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

content-videos_voice =
    { $behalf ->
        [child] les enregistrements de mon enfant
        [represented] les enregistrements de cette personne
       *[self] les enregistrements où je figure
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

content-posts_comments =
    { $behalf ->
        [child] ce que mon enfant a écrit
        [represented] ce que cette personne a écrit
       *[self] ce que j’ai écrit
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

content-creative_work =
    { $behalf ->
        [child] les créations de mon enfant
        [represented] ses créations
       *[self] mes créations
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

list = { $start } et { $last }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] Vous dites examiner les attentes, les risques, les avantages et les moyens moins
                    intrusifs. Je reprends ces points l’un après l’autre.
               *[other] Pour { whom }, cela compte, pour les raisons qui suivent.
            }
        [three] { $instrument ->
                [gdpr] Dans votre mise en balance, votre politique s’interroge sur les attentes, les
                    avantages et les risques, et sur des moyens moins intrusifs. Voici ce qu’il en est
                    { $behalf ->
                        [child] pour mon enfant
                        [represented] pour cette personne
                       *[self] dans mon cas
                    }.
               *[other] Derrière cela, il y a des raisons tirées { $behalf ->
                        [child] de la vie de mon enfant
                        [represented] de la vie de cette personne
                       *[self] de ma propre vie
                    }.
            }
       *[one] { $instrument ->
                [gdpr] Selon votre politique, vous mettez en balance ce qu’une personne pouvait
                    attendre, les risques, les avantages et l’existence de moyens moins intrusifs. Sur
                    ces points, voici ce que j’ai à dire.
               *[other] Les raisons tiennent à { $behalf ->
                        [child] la situation de mon enfant
                        [represented] la situation de cette personne
                       *[self] ma propre situation
                    }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Avec les mots de la personne

own-words =
    { $way ->
        [two] Ce que cela signifie, dans mes mots à moi :
        [three] Pour le dire à ma façon :
       *[one] Avec mes propres mots :
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Quand les raisons touchent à quelque chose de privé

no-details =
    { $way ->
        [two] Je ne veux pas en dire plus, et vous n’avez pas besoin de plus pour décider.
        [three] Je m’en tiens là : la décision ne demande pas de détails.
       *[one] Je ne souhaite pas donner plus de détails ; il n’en faut pas pour décider.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## La charge de la preuve

interests =
    { $behalf ->
        [child] les intérêts de mon enfant
        [represented] ses intérêts
       *[self] mes intérêts
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

interests-and-rights =
    { $behalf ->
        [child] les intérêts, droits et libertés de mon enfant
        [represented] ses intérêts, droits et libertés
       *[self] mes intérêts, droits et libertés
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

burden-gdpr =
    { $tone ->
        [firm] { $way ->
                [two] Seuls des motifs légitimes et impérieux qui prévalent sur { interests-and-rights }
                    permettent de continuer ; c’est à vous de les démontrer. Des intérêts
                    commerciaux généraux ne suffisent pas.
                [three] Pour continuer, démontrez des motifs légitimes et impérieux qui, dans ce cas,
                    prévalent sur { interests-and-rights }. Des intérêts
                    commerciaux généraux ne suffisent pas.
               *[one] La charge de la preuve vous incombe : démontrez des motifs légitimes et
                    impérieux qui prévalent sur { interests-and-rights }, ou cessez. Des intérêts
                    commerciaux généraux ne suffisent pas.
            }
       *[plain] { $way ->
                [two] À vous maintenant de démontrer des motifs légitimes et impérieux qui
                    prévalent sur { interests-and-rights }. Des intérêts commerciaux généraux n’y
                    suffisent pas.
                [three] Reste à savoir si vous pouvez démontrer des motifs légitimes et impérieux qui
                    prévalent sur { interests-and-rights }. Des intérêts commerciaux généraux ne
                    suffisent pas.
               *[one] Il vous appartient de démontrer des motifs légitimes et impérieux qui prévalent
                    sur { interests-and-rights }. Des intérêts commerciaux généraux ne suffisent pas.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

burden-whose = { interests }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

burden-fadp =
    { $way ->
        [two] Si vous voyez un motif justificatif au sens de l’art. 31, comme un intérêt prépondérant,
            c’est à vous de l’établir. Des intérêts commerciaux généraux ne suffisent pas.
        [three] Continuer supposerait un motif justificatif au sens de l’art. 31. Il vous revient de
            l’établir ; invoquer des intérêts commerciaux généraux ne suffit pas.
       *[one] Il vous appartient d’établir un motif justificatif au sens de l’art. 31, par exemple un
            intérêt prépondérant. Un renvoi général à des intérêts commerciaux ne suffit pas.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

burden-lgpd =
    { $way ->
        [two] Si vous êtes d’un autre avis, c’est à vous de montrer que la loi est respectée dans ce cas
            précis.
        [three] Si vous voulez continuer, montrez-moi en quoi cette utilisation est conforme à la loi
            dans ce cas. Invoquer des intérêts commerciaux en général n’y répond pas.
       *[one] Il vous appartient de montrer que, dans ce cas, cette utilisation respecte la loi. Un
            renvoi général à des intérêts commerciaux ne suffit pas.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other] { $way ->
                [two] Je vous demande de peser { interests } dans ce cas précis, et de ne pas renvoyer à
                    des intérêts commerciaux en général.
                [three] Si vous voyez des motifs qui pèsent plus que { interests }, je vous demande de
                    les nommer pour ce cas.
               *[one] Si vous voulez continuer, je vous demande de montrer quels motifs l’emportent sur
                    { interests } dans ce cas. Un renvoi général à des intérêts commerciaux en dit peu.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

burden-local-shown =
    { $way ->
        [two] Pour continuer, vous devez montrer des motifs qui pèsent plus que
            { rights-and-interests }. Des intérêts commerciaux en général ne le montrent pas.
        [three] La loi vous laisse le soin de prouver des motifs prépondérants ; { $behalf ->
                [child] ce n’est pas à mon enfant
                [represented] ce n’est pas à cette personne
               *[self] ce n’est pas à moi
            } de les réfuter. Je demande des motifs valables dans ce cas précis.
       *[one] Il vous appartient de démontrer des motifs légitimes qui prévalent sur
            { rights-and-interests } dans ce cas. Un renvoi général à des intérêts commerciaux ne suffit
            pas.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

burden-local_cessation =
    { $residence ->
        [KR] { $way ->
                [two] Si vous voulez refuser, je vous demande d’indiquer sur quel cas énuméré par la loi
                    vous vous fondez.
                [three] La loi énumère les cas où vous pouvez refuser. Si vous en voyez un ici,
                    indiquez-le-moi.
               *[one] Si vous refusez, je vous demande de nommer le cas énuméré par la loi qui le
                    permet.
            }
        [JP] { $way ->
                [two] Je vous demande de dire, pour ce cas précis, si cette utilisation risque de léser
                    { rights-or-interests }, et sinon pourquoi.
                [three] Si vous ne voyez aucun risque de léser { rights-or-interests }, je vous demande
                    de m’en donner les raisons pour ce cas.
               *[one] Si vous pensez que cette utilisation ne risque pas de léser
                    { rights-or-interests }, je vous demande de me dire pourquoi dans ce cas.
            }
       *[other] { $way ->
                [two] Si vous voulez continuer, je vous demande de citer la disposition qui le permet
                    dans ce cas.
                [three] Si vous voyez dans la loi une raison de continuer, je vous demande de la nommer
                    pour ce cas.
               *[one] Si vous ne cessez pas, je vous demande de me dire sur quelle disposition vous vous
                    fondez dans ce cas.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

breach-expectation = les attentes légitimes (art. 10, II)
    .short = l’art. 10, II
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

breach-purpose = la finalité pour laquelle les données ont été rendues publiques (art. 7, §§ 3 et 7)
    .short = l’art. 7, §§ 3 et 7
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

breach-transparency = le devoir de transparence (art. 6, VI, et 9)
    .short = l’art. 6, VI, et l’art. 9
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

breach-sensitive = la protection des données sensibles (art. 11)
    .short = l’art. 11
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

breach-children = l’intérêt supérieur des enfants (art. 14)
    .short = l’art. 14
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

breach-necessity = le principe de nécessité (art. 6, III)
    .short = l’art. 6, III
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Ce qui est demandé

requests-intro =
    { $tone ->
        [firm] { $way ->
                [two] Voici ce que j’attends de vous :
                [three] Ce que j’attends de vous :
               *[one] J’attends de vous :
            }
       *[plain] { $way ->
                [two] Voici ce que je vous demande :
                [three] Je vous demande donc :
               *[one] Je vous demande :
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] la fin de cet usage et, d’ici à votre décision, la limitation du traitement
                (art. 18, § 1, d) ;
            [three] la cessation de cet usage et, le temps de décider, la limitation du traitement
                (art. 18, § 1, d) ;
           *[one] l’arrêt de cet usage et la limitation du traitement jusqu’à votre décision
                (art. 18, § 1, d) ;
        }
    .erase =
        { $way ->
            [two] le retrait des données des jeux d’entraînement (effacement, art. 17, § 1, c),
                présents et à venir ;
            [three] l’effacement des données gardées pour l’entraînement (art. 17, § 1, c), sans nouvel
                ajout ;
           *[one] l’effacement des données des jeux d’entraînement (art. 17, § 1, c), sans reprise future ;
        }
    .recipients =
        { $way ->
            [two] un avis aux destinataires, et leurs noms (art. 19) ;
            [three] l’avertissement des destinataires, et leur liste (art. 19) ;
           *[one] l’information des destinataires et, pour moi, leur identité (art. 19) ;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] si vous refusez, vos raisons dans ce cas (art. 12, § 4).
            [three] les motifs propres à ce cas si vous refusez (art. 12, § 4).
           *[one] en cas de refus, vos motifs pour ce cas précis (art. 12, § 4).
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

requests-confirm =
    { $way ->
        [two] votre confirmation par écrit{ $number ->
                [many] , compte par compte
               *[other] {""}
            } ;
        [three] un écrit qui me le confirme{ $number ->
                [many] {" "}pour chacun des comptes
               *[other] {""}
            } ;
       *[one] une confirmation écrite{ $number ->
                [many] , pour chaque compte
               *[other] {""}
            } ;
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] la fin de ce traitement, y compris tant que la question reste ouverte ;
            [three] la cessation de tout traitement à cette fin, même pendant votre examen ;
           *[one] l’arrêt de ce traitement, sans reprise tant que l’affaire est ouverte ;
        }
    .erase =
        { $way ->
            [two] le retrait des données des jeux d’entraînement (effacement, art. 32 al. 2),
                présents et à venir ;
            [three] l’effacement des données gardées pour l’entraînement (art. 32 al. 2), sans nouvel
                ajout ;
           *[one] l’effacement des données des jeux d’entraînement (art. 32 al. 2), sans reprise future ;
        }
    .recipients =
        { $way ->
            [two] aucune communication à cette fin et un avis à ceux qui ont déjà les données ;
            [three] le renoncement à toute communication à cette fin, et un avis aux destinataires ;
           *[one] la fin de toute communication à cette fin, et l’information des destinataires ;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] en cas de désaccord, le motif que vous invoquez dans ce cas.
            [three] vos motifs dans ce cas, si vous voyez les choses autrement.
           *[one] si vous n’êtes pas d’accord, ce sur quoi vous vous fondez dans ce cas.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] la fin de cet usage et le blocage des données pour cette finalité (art. 18, IV) ;
            [three] la cessation de tout usage à cette fin et le blocage correspondant des données (art.
                18, IV) ;
           *[one] l’arrêt de cet usage et le blocage des données à cette fin (art. 18, IV) ;
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] un avis à ceux qui ont reçu les données (art. 18, § 6) et leurs noms (art. 18, VII) ;
            [three] l’information de tous les destinataires (art. 18, § 6) et leur liste (art. 18, VII) ;
           *[one] l’information des destinataires (art. 18, § 6) et, pour moi, leur identité (art. 18,
               VII) ;
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] la fin de cette utilisation, y compris pendant votre examen ;
            [three] la cessation de tout usage des données à cette fin ;
           *[one] l’arrêt de cette utilisation ;
        }
    .erase =
        { $way ->
            [two] le retrait des données des jeux d’entraînement, présents et à venir ;
            [three] l’effacement des données gardées pour l’entraînement, sans nouvel ajout ;
           *[one] l’effacement des données des jeux d’entraînement, sans reprise future ;
        }
    .recipients =
        { $way ->
            [two] un avis à ceux qui ont reçu les données, et leurs noms ;
            [three] l’information de tous les destinataires des données, et leur liste ;
           *[one] l’information des destinataires et, pour moi, leur identité ;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] si vous refusez, vos raisons dans ce cas.
            [three] les motifs propres à ce cas si vous refusez.
           *[one] en cas de refus, vos motifs pour ce cas précis.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] la fin de cet usage et la suspension du traitement qui le sert ;
            [three] la cessation de tout usage des données à cette fin et la suspension du traitement ;
           *[one] l’arrêt de cet usage et la suspension du traitement à cette fin ;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Pour quand

period =
    { $unit ->
       *[month] { $amount ->
                [one] un mois
               *[other] { $amount } mois
            }
        [week] { $amount ->
                [one] une semaine
               *[other] { $amount } semaines
            }
        [day] { $amount ->
                [one] un jour
               *[other] { $amount } jours
            }
        [working_day] { $amount ->
                [one] un jour ouvrable
               *[other] { $amount } jours ouvrables
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Répondez-moi par écrit dans les meilleurs délais, au plus tard { period }
                            après réception
                        [three] Votre réponse écrite m’est due dans les meilleurs délais, au plus
                            tard { period } après réception
                       *[one] J’attends votre réponse écrite dans les meilleurs délais, au plus tard
                            { period } après réception
                    }
               *[plain] { $way ->
                        [two] Votre réponse est attendue dans les meilleurs délais, au plus tard
                            { period } après réception
                        [three] Je compte sur votre réponse dans les meilleurs délais, au plus tard
                            { period } après réception
                       *[one] J’attends votre réponse dans les meilleurs délais, au plus tard { period }
                            après réception
                    }
            }{ $instrument ->
                [gdpr] {" "}(art. 12, § 3)
                [uk_gdpr] {" "}(art. 12, § 3, et art. 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no] { $way ->
                [two] Puis-je avoir votre réponse écrite sous { period } à compter de la réception ?
                [three] Je vous demande une réponse écrite, au plus tard { period } après réception.
               *[one] Je demande votre réponse sous { period } à compter de la réception.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Compté à partir d’une arrivée le { $received }, ce délai expire le { $due }.
                [three] Si cette lettre arrive le { $received }, le dernier jour est le { $due }.
               *[one] Si vous recevez cette lettre le { $received }, le délai prend fin le { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

deadline-courtesy =
    { $instrument ->
        [local_objection] Je ne connais pas de délai légal pour cette réponse.
        [local_cessation] Je ne connais pas de délai légal pour cette réponse.
       *[other] La loi ne fixe pas de délai pour cette réponse.
    } { $tone ->
        [firm] { $way ->
                [two] Je l’attends par écrit sous { period }.
                [three] Faites-la-moi parvenir par écrit sous { period }.
               *[one] Je demande à la recevoir par écrit sous { period }.
            }
       *[plain] { $way ->
                [two] Je vous prie de me l’adresser par écrit sous { period }.
                [three] Puis-je la recevoir par écrit sous { period } ?
               *[one] Il me serait agréable de la recevoir par écrit sous { period }.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Ce que ce n’est pas, et qui cela concerne

boundary =
    { $way ->
        [two] { $account ->
                [yes] Je ne demande pas de supprimer compte ou publications et ne retire aucun
                    consentement.
               *[no] Je ne demande pas de supprimer des publications et ne retire aucun consentement.
            }
        [three] { $account ->
                [yes] Comptes et publications doivent rester tels quels ; aucun consentement n’est retiré.
               *[no] Les publications doivent rester telles quelles ; aucun consentement n’est retiré.
            }
       *[one] { $account ->
                [yes] Ce n’est ni une demande de supprimer compte ou publications, ni un retrait de
                    consentement.
               *[no] Ce n’est ni une demande de supprimer des publications, ni un retrait de
                    consentement.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

accounts =
    { $number ->
        [none] { $way ->
                [two] S’il vous manque des indications pour trouver les contenus, dites-le-moi.
                [three] S’il manque quelque chose pour trouver les contenus, demandez-le-moi.
               *[one] S’il vous faut des précisions pour trouver les contenus, dites-moi lesquelles.
            }
        [one] { $way ->
                [two] Il s’agit { of-my-account } sur { $accounts }.
                [three] Le compte concerné est { $behalf ->
                        [child] celui de mon enfant
                        [represented] celui de cette personne
                       *[self] le mien
                    } sur { $accounts }.
               *[one] Cela vaut pour { my-account } sur { $accounts }.
            }
       *[many] { $way ->
                [two] Il s’agit { of-my-accounts } sur { $accounts }{ accounts-linked }.
                [three] Les comptes concernés sont { $behalf ->
                        [child] ceux de mon enfant
                        [represented] ceux de cette personne
                       *[self] les miens
                    } sur { $accounts }{ accounts-linked }.
               *[one] Cela vaut pour { my-accounts } sur { $accounts }{ accounts-linked }.
            }
    } Pays de résidence : { $country }.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

my-account =
    { $behalf ->
        [child] le compte de mon enfant
        [represented] le compte de cette personne
       *[self] mon compte
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

of-my-account =
    { $behalf ->
        [child] du compte de mon enfant
        [represented] du compte de cette personne
       *[self] de mon compte
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

my-accounts =
    { $behalf ->
        [child] les comptes de mon enfant
        [represented] les comptes de cette personne
       *[self] mes comptes
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

of-my-accounts =
    { $behalf ->
        [child] des comptes de mon enfant
        [represented] des comptes de cette personne
       *[self] de mes comptes
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

accounts-linked =
    { $linked ->
        [yes] , associés dans l’« Accounts Centre »
        [no] , non associés, chacun à part
        [unsure] , chacun à part ; j’ignore s’ils sont associés
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

account-whatsapp = WhatsApp (avec Meta AI)
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

closing =
    { $instrument ->
        [fadp] { $way ->
                [two] Avec mes meilleures salutations
                [three] Salutations distinguées
               *[one] Meilleures salutations
            }
       *[gdpr] { $way ->
                [two] Salutations distinguées
                [three] Meilleures salutations
               *[one] Cordialement
            }
    }{ $behalf ->
        [child] , pour mon enfant :
        [represented] , pour la personne représentée :
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

date =
    { $day } { $month ->
       *[january] janvier
        [february] février
        [march] mars
        [april] avril
        [may] mai
        [june] juin
        [july] juillet
        [august] août
        [september] septembre
        [october] octobre
        [november] novembre
        [december] décembre
    } { $year }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Le texte court : la déclaration, une raison, ce qui est demandé

short-who =
    { $behalf ->
        [child] Ayant { parental } mon enfant, je
        [represented] Pour une personne que je représente, je
       *[self] Je
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

parental =
    { $instrument ->
        [fadp] l’autorité parentale sur
       *[gdpr] la responsabilité parentale à l’égard de
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-whose =
    { $behalf ->
        [self] mes données
       *[child] ses données
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-of =
    { $behalf ->
        [self] de mes données
       *[child] de ses données
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-for =
    { $behalf ->
        [child] , pour mon enfant,
        [represented] , pour une autre personne,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-whoever =
    { $behalf ->
        [self] , que moi ou d’autres les ayons partagées
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-law =
    { $instrument ->
        [uk_gdpr] l’article 21, § 1, du règlement britannique sur la protection des données
        [lgpd] l’article 18, § 2, de la LGPD (Brésil)
        [fadp] l’art. 30 al. 2 let. b de la loi sur la protection des données (LPD)
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] l’article 21, § 1, du règlement général sur la protection des données
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-law-local =
    { $law_known ->
        [article] la loi du pays de résidence ({ $law }, { $article })
        [law] la loi du pays de résidence ({ $law })
       *[no] la loi sur la protection des données du pays de résidence
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-purpose = pour développer et améliorer l’IA chez Meta
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-opening-gdpr =
    { $way ->
        [two] En vertu de { short-law }, je m’oppose{ short-for } à ce que { short-whose } servent à
            développer et améliorer l’IA chez Meta.
        [three] Vous utilisez des données { short-purpose }. Je m’oppose{ short-for } à cet usage
            { short-of } en vertu de { short-law }.
       *[one] { short-who } m’oppose à l’utilisation { short-of } { short-purpose }. Je me fonde sur
            { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-opening-fadp =
    { $way ->
        [two] En vertu de { short-law }, je vous interdis expressément{ short-for } tout traitement
            { short-of } { short-purpose }.
        [three] Vous traitez des données { short-purpose }. Je vous interdis expressément{ short-for }
            ce traitement { short-of } en vertu de { short-law }.
       *[one] { short-who } vous interdis expressément de traiter { short-whose } { short-purpose }. Je
            me fonde sur { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-opening-lgpd =
    { $way ->
        [two] En vertu de { short-law }, je m’oppose{ short-for } à ce que { short-whose } servent à
            développer et améliorer l’IA chez Meta. À mes yeux, cela viole { $breaches }.
        [three] Vous utilisez des données { short-purpose }. Je m’oppose{ short-for } à cet usage
            { short-of } en vertu de { short-law }, car il viole à mes yeux { $breaches }.
       *[one] { short-who } m’oppose à l’utilisation { short-of } { short-purpose } en vertu de
            { short-law }. À mon avis, elle viole { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-opening-local_cessation =
    { $way ->
        [two] En vertu de { short-law }, je vous demande{ short-for } de cesser l’usage { short-of }
            { short-purpose }.
        [three] Vous utilisez des données { short-purpose }. Je vous demande{ short-for } de cesser cet
            usage { short-of } selon { short-law }.
       *[one] { short-who } vous demande de ne plus utiliser { short-whose } { short-purpose }. Je me
            fonde sur { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-closing =
    { $tone ->
        [firm] { $way ->
                [two] J’attends un arrêt et sa confirmation écrite.
                [three] Mettez-y fin et confirmez-le par écrit.
               *[one] J’attends que vous cessiez et le confirmiez par écrit.
            }
       *[plain] { $act ->
                [cease] { $way ->
                        [two] Confirmez-moi par écrit que cela a pris fin.
                        [three] Je demande aussi une confirmation écrite.
                       *[one] Je vous demande d’en confirmer la fin par écrit.
                    }
               *[object] { $way ->
                        [two] Je demande la fin de cet usage, confirmée par écrit.
                        [three] Je demande que cela cesse, avec confirmation écrite.
                       *[one] Cessez et confirmez-le-moi par écrit.
                    }
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Je vise { $behalf ->
                        [self] mes publications, celles d’autrui sur moi
                       *[child] ses publications, celles d’autrui à son sujet
                    } et l’usage de l’IA.
               *[no] Je vise les publications d’autrui { $behalf ->
                        [self] sur moi
                       *[child] à son sujet
                    } et tout usage de l’IA.
            }
        [three] { $account ->
                [yes] Tout est visé : contenus propres, contenus d’autrui { $behalf ->
                        [self] sur moi
                       *[child] à son sujet
                    }, usage de l’IA.
               *[no] Tout est visé : contenus d’autrui { $behalf ->
                        [self] sur moi
                       *[child] à son sujet
                    }, usage éventuel de l’IA.
            }
       *[one] { $account ->
                [yes] Cela couvre { $behalf ->
                        [self] mes contenus, ceux d’autrui sur moi
                       *[child] ses contenus, ceux d’autrui à son sujet
                    } et l’usage de l’IA.
               *[no] Cela couvre les contenus d’autrui { $behalf ->
                        [self] sur moi
                       *[child] à son sujet
                    } et tout usage de l’IA.
            }
    }
    .terse =
        { $account ->
            [yes] Visés : contenus propres et d’autrui, usage de l’IA.
           *[no] Visés : contenus d’autrui, usage de l’IA.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Ce que les lettres suivantes disent de l’opposition

noun =
    { $act ->
        [forbid] interdiction
        [oppose] opposition
        [cease] demande
       *[object] opposition
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

the-noun =
    { $act ->
        [forbid] l’interdiction
        [cease] la demande
       *[object] l’opposition
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

noun-for =
    { $behalf ->
        [child] {" "}pour mon enfant
        [represented] {" "}pour la personne représentée
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

my-noun =
    { $behalf ->
        [self] { $act ->
                [cease] ma
               *[object] mon
            } { noun }
       *[child] { the-noun }
    }{ noun-for }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

my-noun-of =
    { $behalf ->
        [self] { $act ->
                [cease] ma
               *[object] mon
            } { noun }
       *[child] { the-noun }
    } { $days ->
        [several] des
       *[one] du
    } { $sent }{ noun-for }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

noun-start =
    { $behalf ->
        [self] { $act ->
                [cease] Ma
               *[object] Mon
            } { noun }
       *[child] { $act ->
                [forbid] L’interdiction
                [cease] La demande
               *[object] L’opposition
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

the-noun-start =
    { $act ->
        [forbid] L’interdiction
        [cease] La demande
       *[object] L’opposition
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

concerns =
    { $way ->
        [two] Il s’agit { of-data } et de leur utilisation pour développer et améliorer l’IA chez Meta.
        [three] Son seul objet : l’utilisation { of-data } pour développer et améliorer l’IA chez Meta.
       *[one] { the-noun-start } porte sur l’utilisation { of-data } pour développer et améliorer l’IA
            chez Meta.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

did =
    { $behalf ->
        [child] en qualité de { parent },{" "}
        [represented] représentant une autre personne,{" "}
       *[self] {""}
    }{ $act ->
        [forbid] je vous ai expressément interdit de traiter { whose }
        [cease] je vous ai demandé de ne plus utiliser { whose }
       *[object] j’ai fait opposition à l’utilisation { of-whose }
    } pour développer et améliorer l’IA chez Meta
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

did-short =
    { $act ->
        [forbid] je vous ai expressément interdit{ short-for } de traiter { short-whose }
        [cease] je vous ai demandé{ short-for } de ne plus utiliser { short-whose }
       *[object] j’ai fait opposition{ short-for } à l’utilisation { short-of }
    } { short-purpose }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

on-sent =
    { $days ->
        [several] Les
       *[one] Le
    } { $sent }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

on-due =
    { $ends ->
        [several] aux dates suivantes : { $due }
       *[one] le { $due }
    }
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

for-due =
    { $ends ->
        [several] pour ces dates : { $due }
       *[one] pour le { $due }
    }
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

scope-again =
    { $way ->
        [two] Comme auparavant, elle porte sur
        [three] Son objet n’a pas changé :
       *[one] Elle couvre toujours
    } { $account ->
        [yes] { own-content },{" "}
       *[no] {""}
    }les contenus d’autrui qui { show-many }, les interactions avec des fonctions d’IA et les données
    provenant de partenaires ou d’autres sources.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

next-step =
    { $instrument ->
        [uk_gdpr] Sinon, j’ai l’intention de saisir l’Information
            Commission d’une réclamation (section 165, Data Protection Act 2018).
        [fadp] Si cela ne se règle pas entre nous, j’ai l’intention d’adresser une dénonciation au
            Préposé fédéral à la protection des données et à la transparence.
        [lgpd] Si cela ne se règle pas entre nous, j’ai l’intention d’adresser une pétition à l’autorité
            nationale de protection des données du Brésil.
       *[gdpr] { $way ->
                [two] Sinon, j’ai l’intention de m’adresser à l’autorité de protection des données
                    compétente.
                [three] Si cela ne se règle pas entre nous, j’ai l’intention de saisir l’autorité de
                    contrôle compétente.
               *[one] Si cela ne se règle pas entre nous, j’ai l’intention d’introduire une réclamation
                    auprès de l’autorité de contrôle compétente.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

answer-by =
    { $tone ->
        [firm] J’attends votre réponse écrite d’ici au { $due }. Cette date n’est pas fixée par la
            loi{ $statutory ->
                [yes] {" "}et ne prolonge aucun délai légal.
               *[no] .
            }
       *[plain] { $way ->
                [two] Puis-je avoir votre réponse écrite d’ici au { $due } ? Cette date n’est pas fixée
                    par la loi.
                [three] Une réponse écrite d’ici au { $due } me rendrait service ; cette date est une
                    proposition, pas un délai légal.
               *[one] Je vous demande de me répondre par écrit d’ici au { $due }. Cette date est un
                    souhait, pas un délai légal.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

complaint-to-meta = Réclamation au titre de la section 164A du Data Protection Act 2018
    .short = Réclamation (section 164A, Data Protection Act 2018).
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

acknowledge =
    Vous avez 30 jours pour accuser réception de cette réclamation. Examinez-la et dites-m’en
    l’issue sans retard injustifié.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

identified =
    { $number ->
        [many] Le formulaire indique de quels comptes il s’agit.
       *[one] Le formulaire indique de quel compte il s’agit.
    }
    .person =
        { $behalf ->
            [child] Nom de mon enfant :
            [represented] Nom de la personne que je représente :
           *[self] Nom de la personne que je représente :
        }
    .profile = Profil :
    .mandate = Je peux justifier de mon pouvoir de représentation.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
