### A resposta a uma recusa, em português do Brasil, conforme o motivo que a Meta deu.
###
### Não sabemos como a Meta ponderou algo: perguntar, nunca afirmar. Os motivos vêm de reasons.ftl. Valores como em
### objection.ftl, e: $asked_day (quando a Meta recusou), $sent, $due.

refused =
    { $act ->
        [forbid] { $way ->
            [two] Na mensagem de { $asked_day }, a Meta não aceita { my-noun-of }, com base { law-article }. { concerns }
                Discordo e a mantenho.
            [three] A mensagem da Meta de { $asked_day } não aceita { my-noun-of }, com base { law-article }. { concerns } Mantenho
                a proibição e peço nova decisão.
           *[one] Em { $asked_day }, a Meta escreveu que não aceita { my-noun-of }, com base { law-article }. { concerns }
                Mantenho-a e peço que se decida de novo.
        }
       *[object] { $way ->
            [two] A mensagem da Meta de { $asked_day } recusa { my-noun-of }, com base { law-article }. { concerns } Discordo e a
                mantenho.
            [three] A Meta recusou { my-noun-of }, com base { law-article }: mensagem de { $asked_day }. { concerns } Mantenho o que
                disse e peço nova decisão.
           *[one] Em { $asked_day }, a Meta recusou { my-noun-of }, com base { law-article }. { concerns } Mantenho-a e peço que se
                decida de novo.
        }
    }
    .short =
        { $act ->
            [forbid] { $way ->
                [two] Mantenho { short-noun-of } (uso { short-whose } para a IA na Meta), não aceita em { $asked_day }.
                [three] A Meta não aceitou { short-noun-of } (uso { short-whose } para a IA na Meta) em { $asked_day }. Está mantida.
               *[one] Em { $asked_day }, a Meta não aceitou { short-noun-of } (uso { short-whose } para a IA na Meta). Mantenho-a.
            }
           *[object] { $way ->
                [two] Mantenho { short-noun-of } (uso { short-whose } para IA), recusada em { $asked_day }.
                [three] A Meta recusou { short-noun-of } (uso { short-whose } para IA) em { $asked_day }. Ela vale.
               *[one] Em { $asked_day }, a Meta recusou { short-noun-of } (uso { short-whose } para IA). Mantenho-a.
            }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

refusal-no_own_ground =
    A Meta diz que faltam motivos da própria situação. { $instrument ->
        [fadp] Uma proibição expressa não precisa de nenhum. { $reasons ->
            [yes] Indico os meus mesmo assim.
           *[no] {""}
        }
       *[other] { $reasons ->
            [yes] { not-dealt-with }
           *[no] { $form_reasons ->
                [optional] O próprio formulário da Meta os indica como opcionais.
               *[unknown] {""}
            } { why-at-all } Peço que isso seja examinado.
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
                    [yes] Não falta um motivo próprio{ $brief ->
                        [yes] :
                       *[no] ; deste a Meta não tratou.
                    }
                   *[no] Não falta um motivo próprio.
                }
               *[no] { $form_reasons ->
                    [optional] O próprio formulário da Meta indica os motivos como opcionais; peço que se examine a questão em si.
                   *[unknown] Peço que se examine a questão em si.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

refusal-compelling_grounds =
    A Meta aponta razões próprias. { $instrument ->
        [gdpr] Essas razões só contam se forem imperiosas e prevalecerem, neste caso, sobre { my-pl } interesses{ of-whom }; não
            basta ponderar em geral (artigo 21(1)).
        [uk_gdpr] Essas razões só contam se forem imperiosas e prevalecerem, neste caso, sobre { my-pl } interesses{ of-whom }; não
            basta ponderar em geral (artigo 21(1)).
        [fadp] Um interesse preponderante tem de ser mostrado para este caso (artigo 31).
        [local_cessation] { $residence ->
            [KR] Peço que a Meta indique a hipótese prevista na lei que lhe permite recusar.
            [JP] Peço que a Meta diga por que não é provável que este uso prejudique, neste caso, { my-pl } direitos ou interesses
                legítimos{ of-whom }.
           *[other] Peço que a Meta indique o dispositivo que lhe permite continuar neste caso.
        }
       *[other] { $residence ->
            [NG] Segundo essa lei, a Meta só pode continuar se demonstrar um interesse público ou outras razões legítimas que
                prevaleçam sobre { my-pl } interesses{ of-whom }; peço que o faça para este caso.
            [JE] Cabe à Meta mostrar que elas prevalecem, neste caso, sobre { my-pl } interesses{ of-whom }.
           *[other] Peço que a Meta mostre que elas prevalecem, neste caso, sobre { my-pl } interesses{ of-whom }.
        }
    } { $instrument ->
        [gdpr] { $way ->
            [two] Pela própria política, a Meta pondera o que se podia esperar, riscos e benefícios, e meios menos invasivos.
            [three] Expectativas, riscos e benefícios, meios menos invasivos: são esses os pontos que a política da Meta nomeia.
           *[one] A política da Meta diz que considera o que se podia esperar, riscos e benefícios, e meios menos invasivos.
        }
       *[other] {""}
    } { $reasons ->
        [yes] Peço que a Meta me diga, ponto por ponto, como ponderou o seguinte.
       *[no] Peço que a Meta me diga como ponderou, neste caso, expectativas, riscos, benefícios e meios menos invasivos.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                [local_cessation] Peço que se indique o dispositivo que permite a recusa.
               *[other] Diga a Meta por que suas razões pesam mais do que isto:
            }
           *[no] A Meta aponta razões próprias. { $instrument ->
                [local_cessation] Peço que se indique o dispositivo que permite a recusa neste caso.
               *[other] Peço que diga por que prevalecem aqui sobre { my-pl } interesses{ of-whom }.
            }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

refusal-not_covered =
    A Meta diz que o conteúdo compartilhado por outras pessoas não está abrangido. Continuam sendo dados sobre { whom },
    venham de quem vierem. { $instrument ->
        [gdpr] Desde dezembro de 2025, a política da Meta para a Europa menciona também o conteúdo público de outras pessoas. Por isso
            peço
       *[other] Por isso peço
    } que me digam como reconhecem esse conteúdo e o deixam de fora. Se um link ajudar, basta me dizer. { $instrument ->
        [gdpr] Se a Meta discorda, a lei lhe pede razões para este caso (artigo 12(4)).
        [uk_gdpr] Se a Meta discorda, a lei lhe pede razões para este caso (artigo 12(4)).
       *[other] {""}
    } { $reasons ->
        [yes] Peço que cada um destes pontos seja tratado:
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] São dados sobre { whom }, venham de quem vierem.
           *[no] A Meta diz que conteúdo alheio não está abrangido. São dados sobre { whom }, venham de quem vierem.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

refusal-evidence_wanted =
    { $number ->
        [none] A Meta quer provas. Só a Meta pode ver o que há nos seus dados de treinamento. Peço que procure conteúdo de outras
            pessoas que { shows }; se um link ajudar, basta me dizer.
       *[other] A Meta quer provas, como uma resposta dada por uma IA. { $act ->
            [forbid] A proibição
           *[object] { $behalf ->
                [self] Minha { noun }
               *[child] A { noun }
            }
        } não trata de uma resposta assim. Trata de conteúdo nos próprios serviços da Meta e do uso dele para treinamento, e esse
            conteúdo está com a própria Meta.
    }{ $instrument ->
        [gdpr] {" "}A lei pede motivos da situação de uma pessoa, não provas (artigo 21(1)).
        [uk_gdpr] {" "}A lei pede motivos da situação de uma pessoa, não provas (artigo 21(1)).
       *[other] {""}
    }
    .short = As provas pedidas dizem respeito a respostas de uma IA. Isto trata de conteúdo que a própria Meta tem.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

refusal-none_given =
    A Meta não dá razões. { $instrument ->
        [gdpr] A lei exige que as dê, e que indique onde reclamar e recorrer à Justiça (artigo 12(4)).
        [uk_gdpr] A lei exige que as dê, e que indique onde reclamar e recorrer à Justiça (artigo 12(4)).
        [fadp] Sem elas não posso ver em que a Meta se apoia (artigo 31).
       *[other] Sem elas não posso ver em que a Meta se apoia.
    } { $reasons ->
        [yes] Assim, nenhum destes pontos foi tratado:
       *[no] {""}
    }
    .short =
        { $reasons ->
            [yes] A Meta não dá razões{ $brief ->
                [yes] .
               *[no] {" "}e não tratou deste ponto.
            }
           *[no] A Meta não dá razões.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

again = { requests-intro }
    .decide =
        { $way ->
            [two] examinar este caso mais uma vez e decidir de novo;
            [three] tomar uma nova decisão que trate deste caso;
           *[one] voltar a decidir, para este caso;
        }
    .restrict =
        { $instrument ->
            [gdpr] limitar o tratamento até então (artigo 18(1)(d));
            [uk_gdpr] limitar o tratamento até então (artigo 18(1)(d));
           *[other] não usar os dados para isso até então;
        }
    .reasons =
        { $instrument ->
            [gdpr] se recusar de novo, indicar as razões que, a seu ver, prevalecem sobre { my-pl } interesses{ of-whom } (artigo
                12(4));
            [uk_gdpr] se recusar de novo, indicar as razões que, a seu ver, prevalecem sobre { my-pl } interesses{ of-whom } (artigo
                12(4));
            [local_cessation] se recusar de novo, indicar o dispositivo que, a seu ver, permite isso;
           *[other] se recusar de novo, indicar o que, a seu ver, pesa mais do que { my-pl } interesses{ of-whom };
        }
    .confirm = comunicar-me a decisão por escrito.
    .short =
        { $acknowledged ->
            [yes] { $brief ->
                [yes] Acusem o recebimento em 30 dias e decidam de novo, com razões.
               *[no] Peço que acusem o recebimento em 30 dias e decidam de novo, por escrito e com razões.
            }
           *[no] { $tone ->
                [firm] Espero uma nova decisão por escrito, com razões para este caso.
               *[plain] { $way ->
                    [two] Peço uma nova decisão por escrito, com razões para este caso.
                    [three] Solicito que se decida mais uma vez, por escrito e com razões para este caso.
                   *[one] Peço que decidam de novo, por escrito e com razões para este caso.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

not-dealt-with =
    { $asked ->
        [yes] { $behalf ->
            [self] Minha { noun } indica motivos da minha própria vida, e a resposta não trata deles:
            [child] A { noun } indica motivos da vida do meu filho ou filha, e a resposta não trata deles:
           *[represented] A { noun } indica motivos da vida desta pessoa, e a resposta não trata deles:
        }
       *[no] { $way ->
            [two] Há motivos assim, e peço que cada um seja tratado:
            [three] Eles existem. Peço que cada um destes seja tratado:
           *[one] Eles não faltam. Peço que cada um destes seja tratado:
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

why-at-all =
    { $behalf ->
        [self] O que me importa é poder decidir sobre este uso: o que um modelo aprendeu é difícil de desfazer.
        [child] O que me importa é que meu filho ou filha ainda possa decidir sobre este uso: o que um modelo aprendeu é difícil de
            desfazer.
       *[represented] O que importa é que esta pessoa possa decidir sobre este uso: o que um modelo aprendeu é difícil de desfazer.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
