### A oposição como carta por correio, em português de Portugal: o que rodeia o texto de objection.ftl.

subject =
    { $act ->
        [forbid] Proibição: nenhuma utilização de dados pessoais para a IA na Meta
        [cease] Pedido de cessação da utilização de dados pessoais para a IA na Meta
       *[object] Oposição à utilização de dados pessoais para a IA na Meta
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

salutation =
    { $way ->
        [two] A quem de direito:
        [three] À equipa da Meta:
       *[one] Exmos. Senhores:
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

identity =
    { $way ->
        [two] Estes dados ajudam a encontrar a informação e a responder:
        [three] Para encontrarem os dados, e para a vossa resposta:
       *[one] Para que possam encontrar os dados e responder:
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Nome na conta:
                   *[child] O meu próprio nome:
                }
           *[no] { $behalf ->
                   [self] Nome:
                  *[child] O meu próprio nome:
               }
        }
    .profile = Perfil no { $accounts }:
    .content = Onde está o conteúdo (ligação ou descrição):
    .email = Endereço de correio eletrónico para a resposta:
    .mandate = Anexo: cópia do que me permite agir por esta pessoa.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
