### Quelques lignes à quelqu’un qui partage des photos, en français. Chaleureux, trois phrases, pas de droit.
###
### C’est un ami ou une amie qui lit : ni reproche ni pression, et dire non est aussi facile que dire oui.

note =
    { $way ->
        [two] Bonjour, un petit service : parmi ce que tu partages sur Facebook ou Instagram, il y a des
            images { note-whom }, et je sais que c’est gentil de ta part. Meta se sert des publications
            publiques pour développer son IA, et je ne peux régler que ce que je partage de mon côté ;
            pourrais-tu enlever ces photos, ou supprimer { note-tag } ? Dans beaucoup de pays, tu peux
            { note-object } pour tes propres publications, c’est gratuit, et je te montrerais volontiers
            où.
        [three] Coucou, je pensais à ce qu’il y a en ligne { note-about }, en partie dans tes
            publications. Meta se sert des publications publiques pour développer son IA, alors cela me
            ferait très plaisir que tu retires ces photos, ou au moins { note-tag }. Dans beaucoup de
            pays, tu peux { note-object } pour tes propres publications ; si tu veux, je t’aide
            volontiers.
       *[one] Bonjour, il t’arrive de partager des photos { note-whom }, et je sais que c’est avec de
            bonnes intentions. Meta se sert des publications publiques pour développer son IA et je ne
            peux rien changer à ce que d’autres partagent ; pourrais-tu retirer ces photos, ou enlever
            { note-tag } ? Dans beaucoup de pays, tu peux { note-object } pour tes propres publications
            ; je te montre volontiers comment.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

note-object =
    { $act ->
        [forbid] l’interdire
        [cease] demander que cela cesse
       *[object] t’y opposer
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

note-whom =
    { $behalf ->
        [child] de mon enfant
        [represented] d’une personne pour qui je parle
       *[self] de moi
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

note-about =
    { $behalf ->
        [child] au sujet de mon enfant
        [represented] au sujet d’une personne pour qui je parle
       *[self] à mon sujet
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

note-tag =
    { $behalf ->
        [self] mon identification
       *[child] l’identification
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
