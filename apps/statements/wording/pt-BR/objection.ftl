### A oposição, em português do Brasil, e o que as demais cartas compartilham com ela.
###
### Uma mensagem é um parágrafo ou parte dele; o porquê da oposição está em reasons.ftl. As quebras de linha
### servem só para a leitura. $way (one, two, three) escolhe entre redações de igual sentido; $tone (plain,
### firm), o tom. Toda redação da declaração nomeia a finalidade como “IA na Meta”. Os valores estão em
### en/objection.ftl. Só em português: who é um aposto (“, como responsável legal,”); whose, of-whose e
### burden-whose são o grupo inteiro, com contração; my-pl, my-sg e of-whom repartem o possessivo. Nada revela
### o gênero de quem escreve; a Meta é tratada na terceira pessoa.

## Quem fala, e de quem

who =
    { $behalf ->
        [child] , como responsável legal,
        [represented] , com poderes para representar outra pessoa,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

whose =
    { $behalf ->
        [child] os dados pessoais do meu filho ou filha
        [represented] os dados pessoais dela
       *[self] meus dados pessoais
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

of-whose =
    { $behalf ->
        [child] dos dados pessoais do meu filho ou filha
        [represented] dos dados pessoais dela
       *[self] dos meus dados pessoais
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Onde ninguém acabou de nomear a pessoa.
of-whose-named =
    { $behalf ->
        [child] dos dados pessoais do meu filho ou filha
        [represented] dos dados pessoais desta pessoa
       *[self] dos meus dados pessoais
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Onde a frase já nomeou a pessoa: “dados { about-whom }”.
about-whom =
    { $behalf ->
        [self] sobre mim
       *[child] a seu respeito
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

whom =
    { $behalf ->
        [child] meu filho ou filha
        [represented] esta pessoa
       *[self] mim
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-pl =
    { $behalf ->
        [self] meus
       *[child] os
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-sg =
    { $behalf ->
        [self] minha
       *[child] a
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

of-whom =
    { $behalf ->
        [child] {" "}do meu filho ou filha
        [represented] {" "}desta pessoa
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## A frase da oposição

declaration-object =
    { $tone ->
        [firm] { $way ->
            [two] Manifesto{ who } oposição a todo e qualquer uso { of-whose } para o desenvolvimento e o
                aprimoramento da IA na Meta. Estão incluídos os modelos generativos e os modelos para
                terceiros.
            [three] Oponho-me{ who } a que { whose } sejam usados para desenvolver e aprimorar a IA na Meta,
                tanto em modelos generativos como em modelos para terceiros. Espero que esse uso seja
                encerrado.
           *[one] Oponho-me integralmente{ who } ao uso { of-whose } para desenvolver e aprimorar a IA na
                Meta. Isso vale também para os modelos generativos e os modelos para terceiros.
        }
       *[plain] { $way ->
            [two] Manifesto{ who } oposição a que { whose } sejam usados para o desenvolvimento e o
                aprimoramento da IA na Meta. Isso inclui os modelos generativos e os modelos para terceiros.
            [three] Dados pessoais são usados para desenvolver e aprimorar a IA na Meta, também em modelos
                generativos e em modelos para terceiros. Oponho-me{ who } a esse uso { of-whose }.
           *[one] Oponho-me{ who } ao uso { of-whose } para desenvolver e aprimorar a IA na Meta, incluídos os
                modelos generativos e os modelos para terceiros.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

declaration-forbid =
    { $tone ->
        [firm] { $way ->
            [two] Proíbo expressamente{ who } todo e qualquer uso { of-whose } para o desenvolvimento e o
                aprimoramento da IA na Meta. Estão incluídos os modelos generativos e os modelos para
                terceiros.
            [three] Proíbo de forma expressa{ who } que { whose } sejam usados para desenvolver e aprimorar a
                IA na Meta, tanto em modelos generativos como em modelos para terceiros. Espero que esse uso
                seja encerrado.
           *[one] Proíbo expressa e integralmente{ who } o uso { of-whose } para desenvolver e aprimorar a IA
                na Meta. Isso vale também para os modelos generativos e os modelos para terceiros.
        }
       *[plain] { $way ->
            [two] Proíbo expressamente{ who } que { whose } sejam usados para o desenvolvimento e o
                aprimoramento da IA na Meta. Isso inclui os modelos generativos e os modelos para terceiros.
            [three] Dados pessoais são usados para desenvolver e aprimorar a IA na Meta, também em modelos
                generativos e em modelos para terceiros. Proíbo de forma expressa{ who } esse uso
                { of-whose }.
           *[one] Proíbo expressamente{ who } o uso { of-whose } para desenvolver e aprimorar a IA na Meta,
                incluídos os modelos generativos e os modelos para terceiros.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

declaration-oppose = { declaration-object }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

declaration-cease =
    { $tone ->
        [firm] { $way ->
            [two] Solicito{ who } que cesse todo e qualquer uso { of-whose } para o desenvolvimento e o
                aprimoramento da IA na Meta. Estão incluídos os modelos generativos e os modelos para
                terceiros.
            [three] Peço{ who } que deixem de usar { whose } para desenvolver e aprimorar a IA na Meta,
                tanto em modelos generativos como em modelos para terceiros. Espero que esse uso seja
                encerrado.
           *[one] Peço{ who } que cessem integralmente o uso { of-whose } para desenvolver e aprimorar a
                IA na Meta. Isso vale também para os modelos generativos e os modelos para terceiros.
        }
       *[plain] { $way ->
            [two] Solicito{ who } que cesse o uso { of-whose } para o desenvolvimento e o aprimoramento da IA
                na Meta. Isso inclui os modelos generativos e os modelos para terceiros.
            [three] Dados pessoais são usados para desenvolver e aprimorar a IA na Meta, também em modelos
                generativos e em modelos para terceiros. Peço{ who } que cesse esse uso { of-whose }.
           *[one] Peço{ who } que deixem de usar { whose } para desenvolver e aprimorar a IA na Meta,
                incluídos os modelos generativos e os modelos para terceiros.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## A lei em que se apoia

law-article =
    { $instrument ->
        [uk_gdpr] no artigo 21(1) do UK GDPR (Regulamento Geral de Proteção de Dados do Reino Unido)
        [lgpd] no artigo 18, § 2º, da LGPD (Lei Geral de Proteção de Dados Pessoais, Lei nº 13.709/2018)
        [fadp] no artigo 30(2)(b) da Lei Federal suíça de Proteção de Dados
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] no artigo 21(1) do RGPD (Regulamento Geral sobre a Proteção de Dados)
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

law-local =
    { $law_known ->
        [article] na lei { residence-of } ({ $law }, { $article })
        [law] na lei { residence-of } ({ $law })
       *[no] na lei de proteção de dados { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

residence-of =
    { $behalf ->
        [child] do país de residência do meu filho ou filha
        [represented] do país de residência desta pessoa
       *[self] do meu país de residência
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

law-name =
    { $instrument ->
        [uk_gdpr] o UK GDPR (Regulamento Geral de Proteção de Dados do Reino Unido)
        [lgpd] a LGPD (Lei Geral de Proteção de Dados Pessoais)
        [fadp] a Lei Federal suíça de Proteção de Dados
        [local_objection] a lei de proteção de dados { residence-of }
        [local_cessation] a lei de proteção de dados { residence-of }
       *[gdpr] o RGPD (Regulamento Geral sobre a Proteção de Dados)
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right =
    { $reasons ->
        [yes] { $way ->
            [two] Baseio-me { law-article } e em motivos relacionados à { $behalf ->
                    [self] minha situação
                   *[child] situação
                } particular{ of-whom }.
            [three] O direito está { law-article }; os motivos, na { $behalf ->
                    [self] minha situação
                   *[child] situação
                } particular{ of-whom }.
           *[one] { $behalf ->
                [self] Meus motivos vêm da minha situação particular; meu direito
               *[child] Os motivos vêm da situação particular{ of-whom }; o direito
            } de oposição está { law-article }.
        }
       *[no] { $way ->
            [two] Baseio-me { law-article }.
            [three] O direito está { law-article }.
           *[one] { $behalf ->
                [self] Meu direito
               *[child] O direito
            } de oposição está { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-fadp = { declaration-forbid }
    { $way ->
        [two] Esta declaração se baseia { law-article }. Ela alcança também o que já é público (artigo 30(3)).
        [three] Baseio-me { law-article }. Os dados que já são públicos também estão abrangidos (artigo 30(3)).
       *[one] Declaro isso com base { law-article }. Vale também para os dados que já são públicos (artigo
            30(3)).
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] Baseio-me { law-article }. No meu entender, este uso descumpre a lei, pois deixa de lado
            { $breaches }.
        [three] O direito está { law-article }, já que, a meu ver, há descumprimento da lei. Deixa-se de
            respeitar o seguinte: { $breaches }.
       *[one] Baseio-me { law-article }. A meu ver, este uso não está de acordo com a lei, porque não respeita
            { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-local_cessation = { declaration-cease }
    { $reasons ->
        [yes] { $way ->
            [two] Baseio-me { law-article }. Pelos motivos aqui expostos, { harm }.
            [three] Meu pedido se baseia { law-article }. Apresento motivos da própria situação{ $behalf ->
                    [self] {" "}em que vivo
                   *[child] { of-whom }
                }; { harm }.
           *[one] Peço isso com base { law-article }. Pelas razões que seguem, { harm }.
        }
       *[no] { $way ->
            [two] Baseio-me { law-article }.
            [three] Meu pedido se baseia { law-article }.
           *[one] Peço isso com base { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

harm =
    { $residence ->
        [JP] é provável que este uso prejudique { my-pl } direitos ou interesses legítimos{ of-whom }
            (parágrafo 5)
       *[other] este uso pode afetar { my-pl } direitos e interesses{ of-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O que abrange

own-content =
    { $behalf ->
        [child] conteúdo público do meu filho ou filha
        [represented] conteúdo público desta pessoa
       *[self] meu próprio conteúdo público
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# “conteúdo que …”
shows =
    { $behalf ->
        [child] mostra ou menciona meu filho ou filha
        [represented] mostra ou menciona esta pessoa
       *[self] me mostra ou menciona
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

appears =
    { $behalf ->
        [child] meu filho ou filha aparece
        [represented] esta pessoa aparece
       *[self] apareço
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

scope =
    { $way ->
        [two] { $account ->
                [yes] Refiro-me a { own-content }, antigo e novo, com legendas e metadados{ $named ->
                        [yes] {" "}(sobretudo { $content })
                       *[no] {""}
                    }. Também ao que outras pessoas compartilham em público e que { shows }, { $behalf ->
                        [self] ao que faço
                       *[child] ao que se faz
                    } nos recursos de IA e a dados { about-whom } que vêm de parceiros ou de outros lugares.
               *[no] Refiro-me a tudo o que outras pessoas compartilham em público, agora ou mais tarde, e que
                    { shows }, com legendas e metadados. Também { $behalf ->
                        [self] ao que eu possa ter feito
                       *[child] ao que possa ter sido feito
                    } nos recursos de IA e a dados { about-whom } que vêm de parceiros ou de outros lugares.
            }
        [three] { $account ->
                [yes] São quatro grupos de dados: { own-content }{ $named ->
                        [yes] {" "}(sobretudo { $content })
                       *[no] {""}
                    }, as publicações públicas de outras pessoas em que { appears }, { $behalf ->
                        [self] minhas interações
                       *[child] as interações
                    } com recursos de IA e os dados { about-whom } vindos de parceiros ou de outras fontes.
                    Estão incluídos o conteúdo passado e futuro, as legendas e os metadados.
               *[no] São três grupos de dados: as publicações públicas de outras pessoas em que { appears },
                    eventuais interações com recursos de IA e os dados { about-whom } vindos de parceiros ou
                    de outras fontes. Estão incluídos o conteúdo passado e futuro, as legendas e os metadados.
            }
       *[one] { $account ->
                [yes] Isso abrange { own-content }, passado e futuro, com legendas e metadados{ $named ->
                        [yes] , sobretudo { $content }
                       *[no] {""}
                    }. Abrange também o conteúdo público de outras pessoas que { shows }, { $behalf ->
                        [self] minhas interações
                       *[child] as interações
                    } com recursos de IA e os dados { about-whom } vindos de parceiros ou de outras fontes.
               *[no] Isso abrange o conteúdo público de outras pessoas que { shows }, passado e futuro, com
                    legendas e metadados. Abrange também eventuais interações com recursos de IA e os dados
                    { about-whom } vindos de parceiros ou de outras fontes.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-photos_of_me =
    { $behalf ->
       *[child] fotos em que aparece
        [self] fotos em que apareço
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-photos_of_children =
    { $behalf ->
        [child] fotos em que aparece
        [represented] fotos dos próprios filhos
       *[self] fotos dos meus filhos
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-videos_voice =
    { $behalf ->
       *[child] gravações da própria imagem ou voz
        [self] gravações da minha imagem ou voz
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-posts_comments =
    { $behalf ->
       *[child] o que escreveu
        [self] o que escrevi
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-creative_work =
    { $behalf ->
       *[child] criações próprias
        [self] minhas criações
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

list = { $start } e { $last }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] A Meta diz que considera expectativas, riscos, benefícios e meios menos invasivos. Trato
                    desses pontos, um a um.
               *[other] { $behalf ->
                        [child] Para meu filho ou filha
                        [represented] Para esta pessoa
                       *[self] Para mim
                    }, isso importa pelos motivos que seguem.
            }
        [three] { $instrument ->
                [gdpr] Ao ponderar, a política da Meta pergunta por expectativas, benefícios e riscos, e por
                    meios que interfiram menos. { $behalf ->
                        [child] O caso do meu filho ou filha
                        [represented] O caso desta pessoa
                       *[self] Meu caso
                    } é o seguinte.
               *[other] Digo isso por motivos que vêm da { $behalf ->
                        [child] vida do meu filho ou filha
                        [represented] vida desta pessoa
                       *[self] minha própria vida
                    }.
            }
       *[one] { $instrument ->
                [gdpr] A política da Meta diz que pondera o que uma pessoa podia esperar, os riscos, os
                    benefícios e se há meios menos invasivos. Sobre esses pontos, digo o seguinte.
               *[other] Os motivos estão na { $behalf ->
                        [child] situação do meu filho ou filha
                        [represented] situação desta pessoa
                       *[self] minha própria situação
                    }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Nas palavras da própria pessoa

own-words =
    { $way ->
        [two] O que isso significa, em minhas palavras:
        [three] Dito do meu jeito:
       *[one] Com minhas próprias palavras:
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Quando os motivos tocam em algo íntimo

no-details =
    { $way ->
        [two] Mais do que isso não quero contar, e a Meta não precisa de mais para decidir.
        [three] Fico por aqui: para decidir, não são necessários detalhes.
       *[one] Não quero dar mais detalhes, e nenhum é necessário para decidir.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O ônus

burden-gdpr =
    { $tone ->
        [firm] { $way ->
            [two] Só razões imperiosas e legítimas que prevaleçam sobre { burden-whose } podem justificar a
                continuação, e cabe à Meta demonstrá-las. Interesses comerciais gerais não bastam.
            [three] Se quiser continuar, cabe à Meta demonstrar razões imperiosas e legítimas que, neste caso,
                prevaleçam sobre { burden-whose }. Interesses comerciais gerais não bastam.
           *[one] O ônus é da Meta: demonstrar razões imperiosas e legítimas que prevaleçam sobre
                { burden-whose }, ou parar. Uma referência geral a interesses comerciais não basta.
        }
       *[plain] { $way ->
            [two] Agora cabe à Meta mostrar razões imperiosas e legítimas que prevaleçam sobre
                { burden-whose }. Interesses comerciais em geral não bastam para isso.
            [three] O que conta agora é se a Meta consegue demonstrar razões imperiosas e legítimas que
                prevaleçam sobre { burden-whose }. Interesses comerciais gerais não bastam.
           *[one] Cabe à Meta demonstrar razões imperiosas e legítimas que prevaleçam sobre { burden-whose }.
                Uma referência geral a interesses comerciais não basta.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-whose =
    { $behalf ->
        [child] os interesses, direitos e liberdades do meu filho ou filha
        [represented] os interesses, direitos e liberdades desta pessoa
       *[self] meus interesses, direitos e liberdades
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-fadp =
    { $way ->
        [two] Se a Meta vê uma justificativa nos termos do artigo 31, como um interesse preponderante, cabe a
            ela mostrá-la. Interesses comerciais em geral não bastam.
        [three] Continuar exigiria uma justificativa nos termos do artigo 31. Cabe à Meta mostrá-la, e uma
            referência geral a interesses comerciais não basta.
       *[one] Cabe à Meta mostrar uma justificativa nos termos do artigo 31, como um interesse preponderante.
            Uma referência geral a interesses comerciais não basta.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-lgpd =
    { $way ->
        [two] Se a Meta vê isso de outro modo, cabe a ela mostrar que a lei é cumprida neste caso concreto.
        [three] Se quiser continuar, peço que a Meta mostre como este uso está de acordo com a lei neste caso.
            Apontar interesses comerciais em geral não responde a isso.
       *[one] Cabe à Meta mostrar, neste caso, que este uso cumpre a lei. Uma referência geral a interesses
            comerciais não basta.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other] { $way ->
                [two] Peço que a Meta pondere { my-pl } interesses{ of-whom } neste caso concreto, em vez de
                    apontar interesses comerciais em geral.
                [three] Se a Meta vê razões que pesem mais do que { my-pl } interesses{ of-whom }, peço que as
                    indique para este caso.
               *[one] Se quiser continuar, peço que a Meta mostre que razões prevalecem, neste caso, sobre
                    { my-pl } interesses{ of-whom }. Uma referência geral a interesses comerciais diz pouco
                    sobre isso.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-local-shown =
    { $way ->
        [two] Para continuar, a Meta tem de mostrar razões que pesem mais do que { my-pl } interesses e
            direitos{ of-whom }. Interesses comerciais em geral não mostram isso.
        [three] A lei deixa à Meta a prova de razões prevalecentes; não pede a { $behalf ->
                [self] mim
               *[child] ninguém
            } que as refute. Peço razões que valham neste caso concreto.
       *[one] Cabe à Meta demonstrar razões legítimas que, neste caso, prevaleçam sobre { my-pl } interesses e
            direitos{ of-whom }. Uma referência geral a interesses comerciais não basta.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-local_cessation =
    { $residence ->
        [KR] { $way ->
            [two] Se quiser recusar, peço que a Meta indique a hipótese prevista na lei em que se apoia.
            [three] A lei enumera os casos em que a recusa é possível. Se a Meta vê um deles aqui, peço que o
                indique.
           *[one] Em caso de recusa, peço que a Meta indique a hipótese da lei que a permite.
        }
        [JP] { $way ->
            [two] Peço que a Meta diga, para este caso concreto, se é provável que este uso prejudique
                { my-pl } direitos ou interesses legítimos{ of-whom }, e por que não, se assim entender.
            [three] Se a Meta não vê prejuízo provável para { my-pl } direitos ou interesses
                legítimos{ of-whom }, peço que me dê as razões neste caso.
           *[one] Se a Meta não acha provável que este uso prejudique { my-pl } direitos ou interesses
                legítimos{ of-whom }, peço que me diga por que neste caso.
        }
       *[other] { $way ->
            [two] Se quiser continuar, peço que a Meta indique o dispositivo que o permite neste caso.
            [three] Se a Meta vê na lei uma razão para continuar, peço que a indique para este caso.
           *[one] Se não parar, peço que a Meta me diga em que dispositivo se apoia neste caso.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-expectation = as legítimas expectativas (artigo 10, II)
    .short = artigo 10, II
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-purpose = a finalidade para a qual os dados se tornaram públicos (artigo 7º, §§ 3º e 7º)
    .short = artigo 7º, §§ 3º e 7º
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-transparency = o dever de transparência (artigos 6º, VI, e 9º)
    .short = artigos 6º, VI, e 9º
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-sensitive = a proteção dos dados pessoais sensíveis (artigo 11)
    .short = artigo 11
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-children = o melhor interesse de crianças e adolescentes (artigo 14)
    .short = artigo 14
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-necessity = o princípio da necessidade (artigo 6º, III)
    .short = artigo 6º, III
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O que se pede

requests-intro =
    { $tone ->
        [firm] { $way ->
                [two] Espero da Meta:
                [three] Isto é o que espero da Meta:
               *[one] Requeiro à Meta o seguinte:
            }
       *[plain] { $way ->
                [two] Isto é o que peço à Meta:
                [three] Por isso, solicito:
               *[one] Peço à Meta o seguinte:
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] pôr fim a este uso e limitar o tratamento até que haja uma decisão (artigo 18(1)(d));
            [three] não usar mais os dados para isso e limitar o tratamento enquanto decide (artigo
                18(1)(d));
           *[one] cessar este uso e limitar o tratamento enquanto não houver decisão (artigo 18(1)(d));
        }
    .erase =
        { $way ->
            [two] retirar os dados dos conjuntos de treinamento (apagamento, artigo 17(1)(c)) e deixá-los
                fora dos futuros;
            [three] apagar os dados guardados para treinamento (artigo 17(1)(c)) e não acrescentar outros no
                futuro;
           *[one] apagar os dados dos conjuntos de treinamento (artigo 17(1)(c)) e não os incluir nos
                futuros;
        }
    .recipients =
        { $way ->
            [two] avisar os destinatários e me dizer quem são (artigo 19);
            [three] comunicar isso a quem recebeu os dados e me dar os nomes (artigo 19);
           *[one] informar os destinatários e indicá-los a mim (artigo 19);
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] se houver recusa, dizer-me por que neste caso (artigo 12(4)).
            [three] em caso de recusa, expor as razões que valem neste caso (artigo 12(4)).
           *[one] dar-me os motivos neste caso se houver recusa (artigo 12(4)).
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-confirm =
    { $way ->
        [two] enviar-me uma confirmação por escrito{ $number ->
            [many] , para cada conta
           *[other] {""}
        };
        [three] comunicar-me isso por escrito{ $number ->
            [many] {" "}para todas as contas
           *[other] {""}
        };
       *[one] confirmar isso por escrito{ $number ->
            [many] {" "}para cada conta
           *[other] {""}
        };
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] pôr fim a este uso, inclusive enquanto o assunto estiver em aberto;
            [three] não usar mais os dados para isso, nem mesmo enquanto examina o caso;
           *[one] cessar este uso e não o retomar enquanto o assunto estiver em aberto;
        }
    .erase =
        { $way ->
            [two] retirar os dados dos conjuntos de treinamento (eliminação, artigo 32(2)) e deixá-los fora
                dos futuros;
            [three] eliminar os dados guardados para treinamento (artigo 32(2)) e não acrescentar outros no
                futuro;
           *[one] eliminar os dados dos conjuntos de treinamento (artigo 32(2)) e não os incluir nos
                futuros;
        }
    .recipients =
        { $way ->
            [two] não entregar dados a ninguém para isso e avisar quem já os tem;
            [three] não comunicar os dados para essa finalidade e avisar quem os recebeu;
           *[one] não repassar dados para essa finalidade e informar quem já os tem;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] se não concordar, dizer-me em que se apoia neste caso.
            [three] se vir isso de outro modo, dizer-me por que motivos neste caso.
           *[one] dizer-me em que se apoia neste caso se não concordar.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] pôr fim a este uso e bloquear os dados no que toca a essa finalidade (artigo 18, IV);
            [three] não usar mais os dados para isso e bloqueá-los para essa finalidade (artigo 18, IV);
           *[one] cessar este uso e bloquear os dados para essa finalidade (artigo 18, IV);
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] avisar quem recebeu os dados (artigo 18, § 6º) e me dizer quem são (artigo 18, VII);
            [three] comunicar isso a cada destinatário dos dados (artigo 18, § 6º) e me dar os nomes (artigo
                18, VII);
           *[one] informar aqueles com quem compartilhou os dados (artigo 18, § 6º) e indicá-los a mim (artigo
                18, VII);
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] pôr fim a este uso, inclusive enquanto examina o assunto;
            [three] não usar mais os dados para isso;
           *[one] cessar este uso;
        }
    .erase =
        { $way ->
            [two] retirar os dados dos conjuntos de treinamento e deixá-los fora dos futuros;
            [three] eliminar os dados guardados para treinamento e não acrescentar outros no futuro;
           *[one] eliminar os dados dos conjuntos de treinamento e não os incluir nos futuros;
        }
    .recipients =
        { $way ->
            [two] avisar quem recebeu os dados e me dizer quem são;
            [three] comunicar isso a quem recebeu os dados e me dar os nomes;
           *[one] informar aqueles com quem compartilhou os dados e indicá-los a mim;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] se houver recusa, dizer-me por que neste caso.
            [three] em caso de recusa, expor as razões que valem neste caso.
           *[one] dar-me os motivos neste caso se houver recusa.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] pôr fim a este uso e suspender o tratamento que serve a ele;
            [three] não usar mais os dados para isso e suspender o tratamento;
           *[one] cessar este uso e suspender o tratamento para essa finalidade;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Até quando

period =
    { $unit ->
       *[month] { $amount ->
            [one] um mês
           *[other] { $amount } meses
        }
        [week] { $amount ->
            [one] uma semana
           *[other] { $amount } semanas
        }
        [day] { $amount ->
            [one] um dia
           *[other] { $amount } dias
        }
        [working_day] { $amount ->
            [one] um dia útil
           *[other] { $amount } dias úteis
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Peço resposta por escrito sem demora injustificada, o mais tardar em { period } a
                            contar do recebimento
                        [three] A resposta escrita deve chegar a mim sem demora injustificada, no máximo em
                            { period } a contar do recebimento
                       *[one] Espero a resposta por escrito e sem demora injustificada, no prazo máximo de
                            { period } a contar do recebimento
                    }
               *[plain] { $way ->
                        [two] A resposta é devida sem demora injustificada, o mais tardar em { period } a
                            contar do recebimento
                        [three] Aguardo a resposta sem demora injustificada, no máximo em { period } a contar
                            do recebimento
                       *[one] Espero a resposta sem demora injustificada, no prazo máximo de { period } a
                            contar do recebimento
                    }
            }{ $instrument ->
                [gdpr] {" "}(artigo 12(3))
                [uk_gdpr] {" "}(artigos 12(3) e 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no] { $way ->
                [two] Seria possível ter a resposta por escrito em { period } a contar do recebimento?
                [three] Peço que respondam por escrito em { period } a contar do recebimento.
               *[one] Solicito a resposta em { period } a contar do recebimento.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Contado de uma chegada em { $received }, esse tempo vai até { $due }.
                [three] Se esta carta chegar em { $received }, o último dia é { $due }.
               *[one] Se esta carta for recebida em { $received }, o prazo termina em { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

deadline-courtesy =
    { $instrument ->
        [local_objection] Não conheço prazo legal para esta resposta.
        [local_cessation] Não conheço prazo legal para esta resposta.
       *[other] A lei não fixa prazo para esta resposta.
    } { $tone ->
        [firm] { $way ->
                [two] Espero recebê-la por escrito em { period }.
                [three] Quero recebê-la por escrito em { period }.
               *[one] Peço que venha por escrito em { period }.
            }
       *[plain] { $way ->
                [two] Gostaria de recebê-la por escrito em { period }.
                [three] Seria possível recebê-la por escrito em { period }?
               *[one] Agradecerei recebê-la por escrito em { period }.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O que não é, e a quem diz respeito

boundary =
    { $way ->
        [two] { $account ->
            [yes] Não peço que se exclua nenhuma conta ou publicação, e isto não é uma revogação de
                consentimento.
           *[no] Não peço que se exclua nenhuma publicação, e isto não é uma revogação de consentimento.
        }
        [three] { $account ->
            [yes] Contas e publicações devem ficar como estão. Isto tampouco revoga qualquer consentimento.
           *[no] As publicações devem ficar como estão. Isto tampouco revoga qualquer consentimento.
        }
       *[one] { $account ->
            [yes] Isto não é um pedido de exclusão de conta ou de publicações, nem uma revogação de
                consentimento.
           *[no] Isto não é um pedido de exclusão de publicações, nem uma revogação de consentimento.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

accounts =
    { $number ->
        [none] { $way ->
                [two] Se forem necessários mais dados para encontrar o conteúdo, peço que me digam quais.
                [three] Se faltar algo para encontrar o conteúdo, basta me pedir.
               *[one] Caso precisem de mais dados para encontrar o conteúdo, peço que me indiquem quais.
            }
        [one] { $way ->
                [two] Trata-se da { $behalf ->
                        [child] conta do meu filho ou filha
                        [represented] conta desta pessoa
                       *[self] minha conta
                    } ({ $accounts }).
                [three] A conta em questão é { $behalf ->
                        [child] a do meu filho ou filha
                        [represented] a desta pessoa
                       *[self] a minha
                    } ({ $accounts }).
               *[one] Isso se aplica à { $behalf ->
                        [child] conta do meu filho ou filha
                        [represented] conta desta pessoa
                       *[self] minha conta
                    } ({ $accounts }).
            }
       *[many] { $way ->
                [two] Trata-se das { $behalf ->
                        [child] contas do meu filho ou filha
                        [represented] contas desta pessoa
                       *[self] minhas contas
                    } ({ $accounts }){ accounts-linked }.
                [three] As contas em questão são { $behalf ->
                        [child] as do meu filho ou filha
                        [represented] as desta pessoa
                       *[self] as minhas
                    } ({ $accounts }){ accounts-linked }.
               *[one] Isso se aplica às { $behalf ->
                        [child] contas do meu filho ou filha
                        [represented] contas desta pessoa
                       *[self] minhas contas
                    } ({ $accounts }){ accounts-linked }.
            }
    } País de residência: { $country }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

accounts-linked =
    { $linked ->
        [yes] , vinculadas na “Accounts Centre”
        [no] , cada uma por si; não estão vinculadas
        [unsure] , cada uma por si; não sei se estão vinculadas
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-whatsapp = WhatsApp com a Meta AI
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

closing =
    { $way ->
        [two] Cordialmente
        [three] Respeitosamente
       *[one] Atenciosamente
    }{ $behalf ->
        [child] , em nome do meu filho ou filha:
        [represented] , em nome da pessoa que represento:
       *[self] ,
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

date =
    { $day } de { $month ->
       *[january] janeiro
        [february] fevereiro
        [march] março
        [april] abril
        [may] maio
        [june] junho
        [july] julho
        [august] agosto
        [september] setembro
        [october] outubro
        [november] novembro
        [december] dezembro
    } de { $year }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O texto curto: declaração, um motivo, o que se pede

# Aposto, como who.
short-who =
    { $behalf ->
        [child] , como responsável legal,
        [represented] , em nome de outra pessoa,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-for =
    { $behalf ->
        [child] , como responsável legal,
        [represented] , em nome de outra pessoa,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# “… dos meus dados”
short-whose =
    { $behalf ->
        [child] dos dados do meu filho ou filha
        [represented] dos dados dela
       *[self] dos meus dados
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-whose-personal =
    { $behalf ->
        [child] dos dados pessoais do meu filho ou filha
        [represented] dos dados pessoais dela
       *[self] dos meus dados pessoais
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-whoever =
    { $behalf ->
        [self] , tanto o que compartilhei como o que outras pessoas compartilharam
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Sem artigo: vem depois de dois-pontos ou entre parênteses.
short-law =
    { $instrument ->
        [uk_gdpr] artigo 21(1) do Regulamento Geral de Proteção de Dados do Reino Unido
        [lgpd] artigo 18, § 2º, da LGPD (Lei nº 13.709/2018)
        [fadp] artigo 30(2)(b) da Lei Federal suíça de Proteção de Dados
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] artigo 21(1) do Regulamento Geral sobre a Proteção de Dados
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-law-local =
    { $law_known ->
        [article] { $law }, { $article }
        [law] { $law }
       *[no] lei de proteção de dados { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Com a preposição: “Com base { short-law-in }, …”.
short-law-in =
    { $instrument ->
        [local_objection] { short-law-in-local }
        [local_cessation] { short-law-in-local }
       *[gdpr] no { short-law }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-law-in-local =
    { $law_known ->
        [article] na lei { residence-of } ({ $law }, { $article })
        [law] na lei { residence-of } ({ $law })
       *[no] na { short-law-local }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-purpose = para desenvolver e aprimorar a IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-gdpr =
    { $way ->
        [two] Com base { short-law-in }, oponho-me{ short-for } ao uso { short-whose } { short-purpose }.
        [three] Dados pessoais são usados { short-purpose }. Oponho-me{ short-who } a esse uso
            { short-whose } ({ short-law }).
       *[one] Oponho-me{ short-who } ao uso { short-whose-personal } { short-purpose }. Fundamento:
            { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-fadp =
    { $way ->
        [two] Com base { short-law-in }, proíbo expressamente{ short-for } o uso { short-whose }
            { short-purpose }.
        [three] Dados pessoais são usados { short-purpose }. Proíbo expressamente{ short-who } esse uso
            { short-whose } ({ short-law }).
       *[one] Proíbo expressamente{ short-who } o uso { short-whose-personal } { short-purpose }. Fundamento:
            { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-lgpd =
    { $way ->
        [two] Com base { short-law-in }, oponho-me{ short-for } ao uso { short-whose } { short-purpose }. Vejo
            descumprimento: { $breaches }.
        [three] Dados pessoais são usados { short-purpose }. Oponho-me{ short-who } a esse uso { short-whose };
            fundamento: { short-law }. Vejo descumprimento: { $breaches }.
       *[one] Oponho-me{ short-who } ao uso { short-whose-personal } { short-purpose }. Fundamento:
            { short-law }. A meu ver, descumpre a lei: { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-local_cessation =
    { $way ->
        [two] Com base { short-law-in }, peço{ short-for } que cesse o uso { short-whose } { short-purpose }.
        [three] Dados pessoais são usados { short-purpose }. Peço{ short-who } que cesse esse uso
            { short-whose } ({ short-law }).
       *[one] Peço{ short-who } que cesse o uso { short-whose-personal } { short-purpose }. Fundamento:
            { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-closing =
    { $tone ->
        [firm] { $way ->
                [two] Espero que isso termine e seja confirmado por escrito.
                [three] A Meta deve encerrar este uso e confirmar por escrito.
               *[one] Espero que parem e confirmem por escrito.
            }
       *[plain] { $act ->
            [cease] { $way ->
                [two] Peço que me confirmem por escrito que terminou.
                [three] Peço também uma confirmação por escrito.
               *[one] Peço que o fim me seja confirmado por escrito.
            }
           *[object] { $way ->
                [two] Peço que encerrem isso e confirmem por escrito.
                [three] Peço o fim disso e uma confirmação escrita.
               *[one] Peço que parem e me confirmem por escrito.
            }
       }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Refiro-me a tudo: publicações próprias, as de outras pessoas{ $behalf ->
                        [self] {" "}sobre mim
                       *[child] {""}
                    } e o uso de recursos de IA.
               *[no] Refiro-me ao que outras pessoas publicam sobre { whom } e a todo uso de recursos de IA.
            }
        [three] { $account ->
                [yes] Tudo está incluído: conteúdo próprio, conteúdo de outras pessoas{ $behalf ->
                        [self] {" "}sobre mim
                       *[child] {""}
                    }, interações com a IA.
               *[no] Tudo está incluído: conteúdo de outras pessoas sobre { whom }, interações com a IA.
            }
       *[one] { $account ->
                [yes] Isso abrange { $behalf ->
                        [self] meu conteúdo
                       *[child] o conteúdo próprio
                    }, o que outras pessoas compartilham{ $behalf ->
                        [self] {" "}sobre mim
                       *[child] {""}
                    } e as interações com a IA.
               *[no] Isso abrange o que outras pessoas compartilham sobre { whom } e as interações com a IA.
            }
    }
    .terse =
        { $account ->
            [yes] Inclui conteúdo próprio e de outros e uso de IA.
           *[no] Inclui conteúdo de outros e uso de IA.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O que as cartas posteriores dizem da oposição

noun =
    { $act ->
        [forbid] proibição
        [cease] solicitação
       *[object] oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-noun =
    { $behalf ->
        [child] a { noun } em nome do meu filho ou filha
        [represented] a { noun } em nome da pessoa que represento
       *[self] minha { noun }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-noun-of =
    { $behalf ->
        [child] a { noun } de { $sent } em nome do meu filho ou filha
        [represented] a { noun } de { $sent } em nome da pessoa que represento
       *[self] minha { noun } de { $sent }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-noun-of =
    { $behalf ->
        [child] a { noun } de { $sent }
        [represented] a { noun } de { $sent } por outra pessoa
       *[self] minha { noun } de { $sent }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

concerns =
    { $way ->
        [two] A { noun } trata do uso { of-whose-named } para desenvolver e aprimorar a IA na Meta.
        [three] Ela tem um só objeto: o uso { of-whose-named } para o desenvolvimento e o aprimoramento da IA na
            Meta.
       *[one] A { noun } diz respeito ao uso { of-whose-named } para desenvolver e aprimorar a IA na Meta.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Frase sem sujeito: “Em 3 de maio, { did }”.
did =
    { $act ->
        [forbid] proibi expressamente{ who } o uso { of-whose }
        [cease] pedi{ who } que cessasse o uso { of-whose }
       *[object] opus-me{ who } ao uso { of-whose }
    } para o desenvolvimento e o aprimoramento da IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Como did, para o texto curto.
short-did =
    { $act ->
        [forbid] proibi expressamente{ short-for } o uso { short-whose }
        [cease] pedi{ short-for } que cessasse o uso { short-whose }
       *[object] opus-me{ short-for } ao uso { short-whose }
    } para desenvolver e aprimorar a IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

scope-again =
    { $way ->
        [two] Como antes, trata-se do seguinte: { scope-own }conteúdo de outras pessoas que { shows },
            interações com recursos de IA e dados de parceiros ou de outras fontes.
        [three] Nada mudou no que ela abrange: { scope-own }conteúdo de outras pessoas que { shows }, interações
            com recursos de IA e dados de parceiros ou de outras fontes.
       *[one] Ela continua abrangendo { scope-own }conteúdo de outras pessoas que { shows }, interações com
            recursos de IA e dados de parceiros ou de outras fontes.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

scope-own =
    { $account ->
        [yes] { $behalf ->
                [child] o conteúdo do meu filho ou filha
                [represented] o conteúdo desta pessoa
               *[self] meu próprio conteúdo
            },{" "}
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

next-step =
    { $instrument ->
        [uk_gdpr] Se não resolvermos isso entre nós, pretendo apresentar reclamação à Information Commission
            (section 165 da Data Protection Act 2018).
        [fadp] Se não resolvermos isso entre nós, pretendo denunciá-lo à autoridade federal suíça de proteção de
            dados (FDPIC).
        [lgpd] Se não resolvermos isso entre nós, pretendo apresentar petição à Agência Nacional de Proteção
            de Dados (ANPD).
       *[gdpr] { $way ->
            [two] Caso contrário, pretendo recorrer à autoridade de proteção de dados competente.
            [three] Se não chegarmos a uma solução entre nós, pretendo levar o caso à autoridade de proteção de
                dados competente.
           *[one] Se não resolvermos isso entre nós, pretendo apresentar reclamação à autoridade de proteção de
                dados competente.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

answer-by =
    { $tone ->
        [firm] Espero a resposta por escrito até { $due }. Esse dia não é fixado por lei{ $statutory ->
                [yes] , e não prorroga nenhum prazo legal.
               *[no] .
            }
       *[plain] { $way ->
            [two] Seria possível ter a resposta por escrito até { $due }? Esse dia não é fixado por lei.
            [three] Agradecerei notícias por escrito até { $due }; esse dia é uma sugestão minha, não um
                prazo legal.
           *[one] Peço que respondam por escrito até { $due }. Esse dia é uma cortesia, não um prazo legal.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

complaint-to-meta =
    Reclamação nos termos da section 164A da Data Protection Act 2018 (data protection complaint)
    .short = Reclamação (section 164A, Data Protection Act 2018):
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

acknowledge =
    A Meta tem 30 dias para acusar o recebimento desta reclamação. Peço que a examine e me comunique o resultado
    sem demora injustificada.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

identified =
    { $number ->
        [many] O formulário mostra de que contas se trata.
       *[one] O formulário mostra de que conta se trata.
    }
    .person =
        { $behalf ->
            [child] Nome do meu filho ou filha:
            [represented] Nome da pessoa que represento:
           *[self] Nome da pessoa que represento:
        }
    .profile = Perfil:
    .mandate = Posso comprovar que represento esta pessoa.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
