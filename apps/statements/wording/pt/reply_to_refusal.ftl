### A réplica a uma recusa, em português de Portugal, segundo a razão que a Meta tenha dado.
###
### Não sabemos como a Meta ponderou: perguntar, nunca afirmar. Os motivos vêm de reasons.ftl. Valores como em
### objection.ftl, e ainda: $asked_day (quando a Meta recusou), $sent, $due.

refused =
    { $act ->
        [forbid]
            { $way ->
                [two] Na vossa mensagem de { $asked_day } não aceitam { my-noun-of }, que tem por base
                    { law-article }. { concerns } Discordo e mantenho { article-noun }.
                [three] A vossa mensagem de { $asked_day } não aceita { my-noun-of }, que tem por base
                    { law-article }. { concerns } Mantenho { article-noun } e peço uma nova decisão.
               *[one] Em { $asked_day } escreveram que não aceitam { my-noun-of }, que tem por base
                   { law-article }. { concerns } Mantenho { article-noun } e peço que decidam de novo.
            }
       *[object]
            { $way ->
                [two] A vossa mensagem de { $asked_day } recusa { my-noun-of }, que tem por base
                    { law-article }. { concerns } Discordo e mantenho { article-noun }.
                [three] Recusaram, na mensagem de { $asked_day }, { my-noun-of }, que tem por base
                    { law-article }. { concerns } Mantenho { article-noun } e peço outra decisão.
               *[one] Em { $asked_day } recusaram { my-noun-of }, que tem por base { law-article }. { concerns }
                   Mantenho { article-noun } e peço que decidam de novo.
            }
    }
    .short =
        { $act ->
            [forbid] { $way ->
                [two] Mantenho { short-noun-of } (uso dos { short-whose } dados para a IA na Meta), que em
                    { $asked_day } não aceitaram.
                [three] Não aceitaram { short-noun-of } (uso dos { short-whose } dados para a IA na Meta) em
                    { $asked_day }. Mantém-se.
               *[one] Em { $asked_day } não aceitaram { short-noun-of } (uso dos { short-whose } dados para a
                   IA na Meta). Mantenho-a.
            }
           *[object] { $way ->
                [two] Mantenho { short-noun-of } (dados para a IA na Meta), que em
                    { $asked_day } recusaram.
                [three] Recusaram { short-noun-of } (dados para a IA na Meta) em
                    { $asked_day }. Mantém-se.
               *[one] Em { $asked_day } recusaram { short-noun-of } (dados para a IA na Meta). Mantenho-{ it }.
            }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão por jurista

refusal-no_own_ground =
    Dizem que faltam motivos da própria situação. { $instrument ->
        [fadp] Uma proibição expressa não precisa de nenhum. { $reasons ->
            [yes] Nomeio-os mesmo assim.
           *[no] {""}
        }
       *[other] { $reasons ->
            [yes] { not-dealt-with }
           *[no] { $form_reasons ->
                   [optional] O vosso próprio formulário apresenta-os como facultativos.
                  *[unknown] {""}
               } { why-at-all } Peço que tratem do assunto.
        }
    }
    .short =
        { $instrument ->
            [fadp] { $reasons ->
                [yes] Uma proibição não precisa de motivos; aqui vai um mesmo assim.
               *[no] Uma proibição não precisa de motivos.
            }
           *[other] { $reasons ->
                [yes] { $asked ->
                    [yes] Um motivo próprio não falta{ $brief ->
                        [yes] :
                       *[no] ; deste não trataram.
                    }
                   *[no] Um motivo próprio não falta.
                }
               *[no] { $form_reasons ->
                    [optional] O vosso próprio formulário apresenta os motivos como facultativos; peço que
                        analisem o próprio assunto.
                   *[unknown] Peço que analisem o próprio assunto.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão por jurista

refusal-compelling_grounds =
    Apontam razões próprias. { $instrument ->
        [gdpr] Essas razões só contam se forem imperiosas e prevalecerem, neste caso, sobre os
            { mine-mp }interesses{ of-whom }; não basta ponderar em geral (artigo 21.º, n.º 1).
        [uk_gdpr] Essas razões só contam se forem imperiosas e prevalecerem, neste caso, sobre os
            { mine-mp }interesses{ of-whom }; não basta ponderar em geral (artigo 21.º, n.º 1).
        [fadp] Um interesse preponderante tem de ser mostrado para este caso (artigo 31.º).
        [local_cessation] { $residence ->
            [KR] Peço que nomeiem o caso previsto na lei que permite recusar.
            [JP] Peço que digam porque não é esta utilização suscetível de lesar, neste caso, os
                { mine-mp }direitos ou interesses legítimos{ of-whom }.
           *[other] Peço que nomeiem a disposição que permite continuar neste caso.
        }
       *[other] { $residence ->
            [NG] Segundo essa lei, só podem continuar se demonstrarem um interesse público ou outras razões
                legítimas que prevaleçam sobre os { mine-mp }interesses{ of-whom }; peço que o façam para este
                caso.
            [JE] Cabe à Meta mostrar que prevalecem, neste caso, sobre os { mine-mp }interesses{ of-whom }.
           *[other] Peço que mostrem que prevalecem, neste caso, sobre os { mine-mp }interesses{ of-whom }.
        }
    } { $instrument ->
        [gdpr] { $way ->
            [two] Segundo a vossa própria política, ponderam o que se podia esperar, os riscos e os
                benefícios, e os meios menos intrusivos.
            [three] Expectativas, riscos e benefícios, meios menos intrusivos: são os pontos que a vossa
                política nomeia.
           *[one] A vossa política diz que analisam o que se podia esperar, os riscos e os benefícios, e os
               meios menos intrusivos.
        }
       *[other] {""}
    } { $reasons ->
        [yes] Peço que me digam, ponto por ponto, como ponderaram o seguinte.
       *[no] Peço que me digam como ponderaram, neste caso, as expectativas, os riscos, os benefícios e os
           meios menos intrusivos.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                [local_cessation] Nomeiem a disposição que permite recusar.
               *[other] Digam-me porque pesam as vossas razões mais do que isto:
            }
           *[no] Apontam razões próprias. { $instrument ->
                [local_cessation] Nomeiem a disposição que permite recusar neste caso.
               *[other] Digam-me porque prevalecem, neste caso, sobre os { mine-mp }interesses{ of-whom }.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

refusal-not_covered =
    Dizem que o que outras pessoas partilham não está abrangido. Os dados sobre { whom } continuam a sê-lo,
        partilhe-os quem partilhar. { $instrument ->
        [gdpr] Desde dezembro de 2025, a vossa política para a Europa menciona também o conteúdo público de
            outras pessoas. Por isso peço
       *[other] Por isso peço
    } que me digam como reconhecem esse conteúdo e o deixam de fora. Se uma ligação ajudar, digam-mo. {
        $instrument ->
        [gdpr] Se tiverem outro entendimento, a lei pede-vos razões para este caso (artigo 12.º, n.º 4).
        [uk_gdpr] Se tiverem outro entendimento, a lei pede-vos razões para este caso (artigo 12.º, n.º 4).
       *[other] {""}
    } { $reasons ->
        [yes] Peço que tratem de cada um destes pontos:
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] São dados sobre { whom }, partilhe-os quem partilhar.
           *[no] Dizem que o conteúdo de outras pessoas não está abrangido. São dados sobre { whom },
               partilhe-os quem partilhar.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

refusal-evidence_wanted =
    { $number ->
        [none] Querem provas. Só a Meta pode ver o que contêm os seus dados de treino. Peço que procurem
            conteúdo de outras pessoas { shows }; se uma ligação ajudar, digam-mo.
       *[other] Querem provas, como uma resposta dada por uma IA. { mine-noun-start } não trata de uma
           resposta dessas. Trata de conteúdo nos vossos próprios serviços e da sua utilização para treino, e
           esse conteúdo está na vossa posse.
    }{ $instrument ->
        [gdpr] {" "}A lei pede motivos da situação de uma pessoa, não provas (artigo 21.º, n.º 1).
        [uk_gdpr] {" "}A lei pede motivos da situação de uma pessoa, não provas (artigo 21.º, n.º 1).
       *[other] {""}
    }
    .short = As provas que querem dizem respeito a respostas de uma IA. Isto trata de conteúdo que está na
        vossa posse.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

refusal-none_given =
    Não dão razões. { $instrument ->
        [gdpr] A lei pede que as deem, e que indiquem onde reclamar e onde intentar ação judicial (artigo
            12.º, n.º 4).
        [uk_gdpr] A lei pede que as deem, e que indiquem onde reclamar e onde intentar ação judicial (artigo
            12.º, n.º 4).
        [fadp] Sem elas não posso ver em que se apoiam (artigo 31.º).
       *[other] Sem elas não posso ver em que se apoiam.
    } { $reasons ->
        [yes] Por isso, nenhum destes pontos foi tratado:
       *[no] {""}
    }
    .short =
        { $reasons ->
            [yes] Não dão razões{ $brief ->
                [yes] .
               *[no] {" "}e não trataram deste ponto.
            }
           *[no] Não dão razões.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

again = { requests-intro }
    .decide =
        { $way ->
            [two] analisar este caso mais uma vez e decidir de novo;
            [three] tomar uma nova decisão que trate deste caso;
           *[one] voltar a decidir, para este caso;
        }
    .restrict =
        { $instrument ->
            [gdpr] limitar o tratamento até lá (artigo 18.º, n.º 1, alínea d));
            [uk_gdpr] limitar o tratamento até lá (artigo 18.º, n.º 1, alínea d));
           *[other] não usar os dados para isto até lá;
        }
    .reasons =
        { $instrument ->
            [gdpr] se recusarem de novo, nomear as razões que, a vosso ver, prevalecem sobre os
                { mine-mp }interesses{ of-whom } (artigo 12.º, n.º 4);
            [uk_gdpr] se recusarem de novo, nomear as razões que, a vosso ver, prevalecem sobre os
                { mine-mp }interesses{ of-whom } (artigo 12.º, n.º 4);
            [local_cessation] se recusarem de novo, nomear a disposição que, a vosso ver, o permite;
           *[other] se recusarem de novo, nomear o que, a vosso ver, pesa mais do que os
               { mine-mp }interesses{ of-whom };
        }
    .confirm = comunicar-me a decisão por escrito.
    .short =
        { $acknowledged ->
            [yes] { $brief ->
                [yes] Acusem a receção em 30 dias e decidam de novo, com razões.
               *[no] Acusem a receção em 30 dias e decidam de novo, por escrito e com razões.
            }
           *[no] { $tone ->
                [firm] Espero uma nova decisão por escrito, com razões para este caso.
               *[plain] { $way ->
                    [two] Peço uma nova decisão por escrito, com razões para este caso.
                    [three] Decidam mais uma vez, por escrito e com razões para este caso.
                   *[one] Peço que decidam de novo, por escrito e com razões para este caso.
                }
            }
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

not-dealt-with =
    { $asked ->
        [yes] { mine-noun-start } nomeia motivos { $behalf ->
                [child] da vida do meu filho ou filha
                [represented] da vida desta pessoa
               *[self] da minha própria vida
            }, e a vossa resposta não trata deles:
       *[no] { $way ->
            [two] Esses motivos existem, e peço que tratem de cada um:
            [three] Existem. Peço que tratem de cada um destes:
           *[one] Não faltam. Peço que tratem de cada um destes:
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

why-at-all =
    { $behalf ->
        [self] O que me importa é poder decidir sobre esta utilização: o que um modelo aprendeu é difícil de
            retirar.
        [child] O que me importa é que o meu filho ou filha possa ainda decidir sobre esta utilização: o que
            um modelo aprendeu é difícil de retirar.
       *[represented] O que importa é que esta pessoa possa decidir sobre esta utilização: o que um modelo
           aprendeu é difícil de retirar.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
