### A oposição como carta pelo correio, em português do Brasil: o que envolve o texto de objection.ftl.

subject =
    { $act ->
        [forbid] Proibição: nenhum uso de dados pessoais para a IA na Meta
        [cease] Solicitação de cessação do uso de dados pessoais para a IA na Meta
       *[object] Oposição ao uso de dados pessoais para a IA na Meta
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

salutation =
    { $way ->
        [two] A quem possa interessar:
        [three] Prezada equipe da Meta,
       *[one] Prezadas Senhoras, Prezados Senhores,
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

identity =
    { $way ->
        [two] Estes dados ajudam a encontrar as informações e a responder:
        [three] Para encontrar os dados e para a resposta:
       *[one] Para que a Meta possa encontrar os dados e responder:
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Nome na conta:
                   *[child] Meu próprio nome:
                }
           *[no] { $behalf ->
                    [self] Nome:
                   *[child] Meu próprio nome:
                }
        }
    .profile = Perfil ({ $accounts }):
    .content = Onde está o conteúdo (link ou descrição):
    .email = E-mail para a resposta:
    .mandate = Anexo: cópia do que me permite agir por esta pessoa.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
