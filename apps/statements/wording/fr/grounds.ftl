### Les cartes où l’on choisit ce qui est vrai pour soi, en français. Le titre est ce que dirait la personne.
###
### Mots courts, pas de droit. `.hint` est une phrase. Quand une raison demande plus, `.question` est la
### question et chaque autre partie une réponse, nommée par son code dans le recueil.
### `.version` augmente quand le sens change ; `.reviewed` dit qui a relu.
### Valeur : $behalf (self, child, represented). Pas d’espace insécable ici : les blancs y sont réduits.

reasonable_expectations =
    { $behalf ->
        [represented] C’était partagé pour des gens, pas pour l’IA
       *[self] J’ai partagé cela pour des gens, pas pour l’IA
    }
    .hint = C’était pour des amis, une association, des abonnés ou des clients.
    .question = Pour qui était-ce ?
    .friends_family = La famille et les amis
    .club = Une association ou un groupe
    .followers =
        { $behalf ->
             [represented] Les gens qui suivent cette personne
            *[self] Les personnes qui me suivent
        }
    .customers = Des clients
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

old_posts = Une bonne partie est ancienne
    .hint = Une partie date d’avant 2024, quand Meta a parlé de cette utilisation.
    .question = De quelle année date la publication la plus ancienne ?
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

posted_as_minor =
    { $behalf ->
        [represented] Une partie date d’avant ses 18 ans
       *[self] J’avais moins de 18 ans quand j’en ai publié une partie
    }
    .hint = Des publications ou photos de cette époque sont encore en ligne.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

not_informed =
    { $behalf ->
        [represented] Cette personne n’a pas eu d’information claire
       *[self] Je n’ai pas eu d’information claire
    }
    .hint = Aucun message clair de Meta n’est venu, ni par e-mail ni dans l’application.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

no_account =
    { $behalf ->
        [child] Mon enfant n’a pas de compte chez Meta
        [represented] Cette personne n’a pas de compte chez Meta
       *[self] Je n’ai pas de compte chez Meta
    }
    .hint =
        { $behalf ->
            [child] Seules d’autres personnes peuvent avoir partagé des choses sur votre enfant.
            [represented] Seules d’autres personnes peuvent avoir partagé des choses sur elle.
           *[self] Seules d’autres personnes peuvent avoir partagé des choses sur vous.
        }
    .question = Qui partage ces choses ?
    .friends = Des amis
    .club = Une association ou un groupe
    .employer = Un employeur
    .school = Une école
    .strangers =
        { $behalf ->
             [child] Des gens que nous ne connaissons pas
             [represented] Des gens que cette personne ne connaît pas
            *[self] Des gens que je ne connais pas
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

ai_chats =
    { $behalf ->
        [represented] Cette personne a confié des choses à Meta AI
       *[self] J’ai confié des choses à Meta AI
    }
    .hint =
        { $behalf ->
            [represented] C’était pour elle un outil. Vous n’avez pas à dire de quoi il s’agissait.
           *[self] C’était pour vous un outil. Vous n’avez pas à dire de quoi il s’agissait.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

sensitive_health =
    { $behalf ->
        [child] On y voit quelque chose sur la santé de mon enfant
        [represented] On y voit quelque chose sur sa santé
       *[self] On y voit quelque chose sur ma santé
    }
    .hint = Vous n’avez pas à dire quoi. Le texte ne nomme que le mot santé.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

sensitive_belief =
    { $behalf ->
        [represented] On y voit ce que cette personne croit ou défend
       *[self] On y voit ce que je crois ou défends
    }
    .hint = Foi, politique ou syndicat. Vous n’avez pas à préciser.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

sensitive_orientation =
    { $behalf ->
        [represented] On y voit quelque chose de très privé sur cette personne
       *[self] On y voit quelque chose de très privé
    }
    .hint =
        { $behalf ->
             [represented] Par exemple qui cette personne aime ou qui elle est. Le texte ne dit pas ce que c’est.
            *[self] Par exemple qui vous aimez ou qui vous êtes. Le texte ne dit pas ce que c’est.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

children_in_photos =
    { $behalf ->
        [child] Il y a des photos de mon enfant
       *[self] Mes enfants sont sur mes photos
    }
    .hint = Les enfants ne peuvent pas voir où cela mène. Le texte ne donne pas de noms.
    .question =
        { $behalf ->
            [represented] Quel âge ont-ils sur les photos ?
            [child] Quel âge a votre enfant sur les photos ?
           *[self] Quel âge ont-ils sur les photos ?
        }
    .baby = Bébé
    .small_child = En bas âge
    .school_age = Âge scolaire
    .teenager = Adolescence
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

child_posted_by_others = D’autres partagent des images de mon enfant
    .hint = Votre enfant n’y peut rien.
    .question = Qui les partage ?
    .school = Une école
    .nursery = Une crèche ou une garderie
    .club = Une association
    .family = Quelqu’un de la famille
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

minor_user = Mon enfant utilise les applications de Meta
    .hint = Votre enfant a moins de 18 ans. Cela compte.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

third_parties_shown =
    { $behalf ->
        [represented] Les photos montrent aussi d’autres gens
       *[self] Mes photos montrent aussi d’autres gens
    }
    .hint = Ces gens n’ont jamais choisi de servir à une IA.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

others_post_me =
    { $behalf ->
        [represented] D’autres partagent des choses sur cette personne
       *[self] D’autres partagent des choses sur moi
    }
    .hint =
        { $behalf ->
            [represented] Cette personne ne peut pas changer leurs réglages.
           *[self] Vous ne pouvez pas changer leurs réglages.
        }
    .question = Qui les partage ?
    .friends = Des amis
    .club = Une association ou un groupe
    .employer = Un employeur
    .school = Une école
    .strangers =
        { $behalf ->
             [represented] Des gens que cette personne ne connaît pas
            *[self] Des gens que je ne connais pas
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

stalking_violence =
    { $behalf ->
        [child] Je dois faire attention à la sécurité de mon enfant
        [represented] Cette personne doit faire attention à sa sécurité
       *[self] Je dois faire attention à ma sécurité
    }
    .hint = Vous n’avez pas à dire pourquoi. Le texte ne donne pas de détails.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

identity_fraud =
    { $behalf ->
        [represented] Quelqu’un s’est fait passer pour cette personne
       *[self] Quelqu’un s’est fait passer pour moi
    }
    .hint = Un nom, des images, une voix ou un compte ont servi à tromper.
    .question = Qu’est-ce qui a été utilisé ainsi ?
    .name = Le nom
    .pictures = Des images
    .voice = La voix
    .account = Le compte
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

likeness_deepfake =
    { $behalf ->
        [represented] On pourrait copier son visage ou sa voix
       *[self] On pourrait copier mon visage ou ma voix
    }
    .hint = Il y a beaucoup d’images ou d’enregistrements en ligne.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

location_routine =
    { $behalf ->
        [child] On y voit les lieux et les habitudes de mon enfant
        [represented] On y voit où cette personne vit ou ce qu’elle fait chaque jour
       *[self] On y voit où je vis ou ce que je fais chaque jour
    }
    .hint = Mises bout à bout, des publications peuvent dire où l’on est et quand.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

professional_secrecy =
    { $behalf ->
        [represented] Son travail doit rester confidentiel
       *[self] Mon travail doit rester confidentiel
    }
    .hint =
        { $behalf ->
             [represented] Cette personne doit garder le silence sur les gens avec qui elle travaille.
            *[self] Vous devez garder le silence sur les personnes avec qui vous travaillez.
        }
    .question = De quel travail s’agit-il ?
    .health = Santé
    .law = Droit
    .church = Église ou aumônerie
    .social_work = Travail social
    .teaching = Enseignement
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

creator_works =
    { $behalf ->
        [represented] Cette personne partage ce qu’elle a créé
       *[self] Je partage ce que j’ai créé
    }
    .hint = Des modèles peuvent copier un style personnel.
    .question = De quoi s’agit-il ?
    .photographs = Photographies
    .drawings = Dessins ou peintures
    .writing = Textes
    .music = Musique
    .film = Films ou vidéos
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

life_change =
    { $behalf ->
        [represented] Sa vie a changé depuis
       *[self] Ma vie a changé depuis
    }
    .hint =
        De vieilles publications donnent aujourd’hui une image fausse. Vous n’avez pas à en dire plus.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

cannot_leave =
    { $behalf ->
        [represented] Cette personne ne peut pas simplement partir
       *[self] Je ne peux pas simplement partir
    }
    .hint = L’association, l’école, la famille ou le travail ne passent que par là.
    .question = Pour quoi est-ce nécessaire ?
    .club = Une association ou un groupe
    .school = Un groupe scolaire
    .family_abroad = La famille à l’étranger
    .work = Le travail
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

wrong_ai_output =
    { $behalf ->
        [represented] Meta AI a dit quelque chose de faux ou de privé sur cette personne
       *[self] Meta AI a dit quelque chose de faux ou de privé sur moi
    }
    .hint = Vous avez vu une telle réponse.
    .question = En quelle année était-ce ?
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

## Raisons d’autres chemins de vie

sensitive_origin =
    { $behalf ->
        [represented] On y voit d’où vient cette personne
       *[self] On y voit d’où je viens
    }
    .hint = Vous n’avez pas à en dire plus. Le texte ne nomme que le mot origine.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

inferred_sensitive =
    { $behalf ->
        [represented] Mis bout à bout, cela dit des choses privées
       *[self] Mis bout à bout, cela dit des choses privées
    }
    .hint = Rien n’a été dit ouvertement, mais des publications et des images le trahissent.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

criminal_matters =
    { $behalf ->
        [represented] Une partie parle d’un délit ou d’un procès
       *[self] Une partie parle d’un délit ou d’un procès
    }
    .hint = Comme victime, témoin ou personne mise en cause. Vous n’avez pas à dire à quel titre.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

dependants =
    { $behalf ->
        [represented] Cette personne s’occupe de quelqu’un qu’on y voit
       *[self] Je m’occupe de quelqu’un qu’on y voit
    }
    .hint = Quelqu’un qui a besoin de soins. Le texte ne donne ni nom ni maladie.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

deceased = On y voit quelqu’un qui est mort
    .hint =
        { $behalf ->
            [represented] Cette personne est aussi sur ces images.
           *[self] Vous êtes aussi sur ces images. Il s’agit de vos souvenirs.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

journalist_activist =
    { $behalf ->
        [represented] Cette personne prend la parole, et des gens lui font confiance
       *[self] Je prends la parole, et des gens me font confiance
    }
    .hint = Dans la presse, pour une cause ou pour les droits humains. Le texte ne donne pas de détails.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

persecution =
    { $behalf ->
        [child] Cela pourrait mettre en danger des gens dans un autre pays
        [represented] Cela pourrait mettre en danger des gens dans un autre pays
       *[self] Cela pourrait mettre en danger des gens dans un autre pays
    }
    .hint = Le texte ne nomme ni pays ni personne.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

exposed_role =
    { $behalf ->
        [represented] Son métier fait d’elle une cible
       *[self] Mon métier fait de moi une cible
    }
    .hint =
        { $behalf ->
             [represented] Le texte ne dit pas où cette personne travaille.
            *[self] Le texte ne dit pas où vous travaillez.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

workplace_exposure =
    { $behalf ->
        [represented] Cela pourrait lui nuire au travail
       *[self] Cela pourrait me nuire au travail
    }
    .hint = De vieilles publications peuvent être sorties de leur contexte.
    .question = De quoi s’agit-il ?
    .job_search = Recherche d’emploi
    .employer_rules = Règles au travail
    .old_statements = Propos tenus il y a longtemps
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

likeness_is_income =
    { $behalf ->
        [represented] Cette personne vit de son visage ou de sa voix
       *[self] Je vis de mon visage ou de ma voix
    }
    .hint = Des copies faites par l’IA pourraient enlever du travail.
    .question = De quel travail s’agit-il ?
    .modelling = Mannequinat
    .acting = Théâtre ou cinéma
    .voice = Métiers de la voix
    .sport = Sport
    .influencer =
        { $behalf ->
             [represented] Sa propre chaîne
            *[self] Ma propre chaîne
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

business_page =
    { $behalf ->
        [represented] Cette personne gère une page qui la montre
       *[self] Je gère une page qui me montre
    }
    .hint = Une entreprise ne peut pas s’opposer, mais la personne derrière elle le peut.
    .question = De quelle page s’agit-il ?
    .sole_trader =
        { $behalf ->
             [represented] Sa petite entreprise
            *[self] Ma petite entreprise
        }
    .club_officer = Une association
    .artist =
        { $behalf ->
             [represented] Son art
            *[self] Mon art
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

form_obstacle =
    { $behalf ->
        [child] Le formulaire n’a pas marché pour nous
        [represented] Le formulaire n’a pas marché pour cette personne
       *[self] Le formulaire n’a pas marché pour moi
    }
    .hint = Cela ne doit pas vous arrêter. Une lettre compte aussi.
    .question = Qu’est-ce qui n’a pas marché ?
    .hacked = Quelqu’un a pris le contrôle du compte
    .blocked = Le compte est bloqué
    .lost_access = Impossible de se connecter
    .no_code = Le code n’est jamais arrivé
    .barrier = Je ne peux pas l’utiliser tel qu’il est fait
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

conscience =
    { $behalf ->
        [represented] Cela heurte les convictions de cette personne
       *[self] Cela heurte mes convictions
    }
    .hint = De préférence avec une autre raison. Vous n’avez pas à dire de quelle conviction il s’agit.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

memorisation =
    { $behalf ->
        [child] On repère facilement mon enfant
        [represented] On repère facilement cette personne
       *[self] On me repère facilement
    }
    .hint = Ce qui est rare peut revenir dans ce que dit une IA.
    .question = Pourquoi ?
    .rare_name = Un nom rare
    .unusual_story = Une histoire peu commune
    .many_pictures = Beaucoup d’images qui se ressemblent
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
