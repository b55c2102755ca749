### Algumas linhas para quem compartilha imagens, em português do Brasil. Calorosas, três frases, sem lei.
###
### Quem lê é uma amizade: sem culpa, sem pressão, e dizer não é tão fácil quanto dizer sim.

note =
    { $way ->
        [two] Oi, um pequeno favor: em parte do que você compartilha no Facebook ou no Instagram, { note-shown }, e sei que
            é com carinho. A Meta usa publicações públicas para desenvolver a IA dela, e eu só decido sobre o que
            publico; você poderia tirar essas imagens, ou tirar { note-tag }? Em muitos países você também pode
            { note-object } quanto às suas próprias publicações, é grátis, e mostro com prazer onde.
        [three] Oi, tenho pensado nas imagens { note-whom } que existem na internet, em parte nas suas publicações. A Meta usa
            publicações públicas para desenvolver a IA dela, então me ajudaria muito se você tirasse essas imagens, ou
            pelo menos { note-tag }. Em muitos países você também pode { note-object } quanto às suas próprias publicações;
            se quiser, ajudo com prazer.
       *[one] Oi, às vezes você compartilha imagens { note-whom }, e sei que a intenção é boa. A Meta usa publicações públicas
            para desenvolver a IA dela e não posso mudar o que outras pessoas compartilham; você tiraria essas imagens, ou
            { note-tag }? Em muitos países você também pode { note-object } quanto às suas próprias publicações; mostro como
            com prazer.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

note-object =
    { $act ->
        [forbid] proibir isso
        [cease] dizer não
       *[object] se opor
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

note-whom =
    { $behalf ->
        [child] do meu filho ou filha
        [represented] de uma pessoa por quem falo
       *[self] minhas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

note-shown =
    { $behalf ->
        [child] aparece meu filho ou filha
        [represented] aparece uma pessoa por quem falo
       *[self] eu apareço
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

note-tag =
    { $behalf ->
        [self] minha marcação
       *[child] a marcação
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
