### L’opposition sous forme de lettre postale, en français : ce qui entoure le texte de objection.ftl.

subject =
    { $act ->
        [forbid] Interdiction d’utiliser des données personnelles pour l’IA chez Meta
        [cease] Demande de cesser l’utilisation de données à caractère personnel pour l’IA chez Meta
        [oppose] Opposition à l’utilisation de données personnelles pour l’IA chez Meta
       *[object] Opposition à l’utilisation de données à caractère personnel pour l’IA chez Meta
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

salutation =
    { $way ->
        [two] À l’attention du service compétent,
        [three] Mesdames et Messieurs,
       *[one] Madame, Monsieur,
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

identity =
    { $way ->
        [two] Ces indications vous aident à trouver les données et à répondre :
        [three] Pour retrouver les données, et pour votre réponse :
       *[one] Pour que vous puissiez trouver les données et répondre :
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Nom sur le compte :
                   *[child] Mon propre nom :
                }
           *[no] { $behalf ->
                    [self] Nom :
                   *[child] Mon propre nom :
                }
        }
    .profile = Profil sur { $accounts } :
    .content = Où se trouve le contenu (lien ou description) :
    .email = Adresse e-mail pour votre réponse :
    .mandate = Pièce jointe : copie de ce qui me permet d’agir pour cette personne.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
