### Umas linhas para alguém que partilha imagens, em português de Portugal. Calorosas, três frases, nada de leis.
###
### Quem lê é uma pessoa amiga, tratada por tu: sem culpa, sem pressão, e dizer que não é tão fácil como
### dizer que sim.

note =
    { $way ->
        [two] Olá, peço-te um pequeno favor: em algumas das coisas que partilhas no Facebook ou no Instagram
            { note-shown }, e sei que o fazes com carinho. A Meta usa publicações públicas para desenvolver a
            sua IA, e eu só posso decidir sobre o que partilho; podias tirar essas imagens, ou tirar
            { note-tag }? Em muitos países também podes { note-object } quanto às tuas próprias publicações, é
            grátis, e mostro-te com gosto onde.
        [three] Olá, tenho andado a pensar nas imagens { note-whom } que há na Internet, em parte nas tuas
            publicações. A Meta usa publicações públicas para desenvolver a sua IA, por isso ajudava-me muito
            que tirasses essas imagens, ou pelo menos { note-tag }. Em muitos países também podes
            { note-object } quanto às tuas próprias publicações; se quiseres, ajudo-te com gosto.
       *[one] Olá, às vezes partilhas imagens { note-whom }, e sei que o fazes por bem. A Meta usa publicações
           públicas para desenvolver a sua IA e eu não posso mudar o que outras pessoas partilham; por isso,
           tiravas essas imagens, ou { note-tag }? Em muitos países também podes { note-object } quanto às
           tuas próprias publicações; mostro-te com gosto como.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

note-object =
    { $act ->
        [forbid] proibir isso
        [cease] dizer que não
       *[object] opor-te
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

note-whom = { $behalf ->
        [child] do meu filho ou filha
        [represented] de uma pessoa por quem falo
       *[self] minhas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

note-shown = { $behalf ->
        [child] aparece o meu filho ou filha
        [represented] aparece uma pessoa por quem falo
       *[self] apareço eu
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

note-tag = { $behalf ->
        [self] a minha identificação
       *[child] a identificação
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
