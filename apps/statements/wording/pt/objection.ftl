### A oposição, em português de Portugal, e o que as outras cartas têm em comum com ela.
###
### Uma mensagem é um parágrafo ou parte dele; a razão da oposição está em reasons.ftl. `.version` sobe
### quando o sentido muda; `.reviewed` diz quem reviu. As quebras de linha servem só para ler.
###
### $way (one, two, three) escolhe entre redações com o mesmo sentido; $tone (plain, firm) o tom. Nenhuma
### afirma mais do que outra. Cada redação da declaração nomeia a finalidade «a IA na Meta».
### Os valores estão em en/objection.ftl. Só em português: who é um inciso («, como titular…,»); of-data e
### whose são o grupo completo («dos meus dados pessoais»); mine-f, mine-m, mine-fp e mine-mp põem-se
### depois do artigo, contraído ou não («da { mine-f }situação»), com of-whom a seguir ao nome. Nada revela o
### género de quem escreve; a Meta é tratada na terceira pessoa do plural.

## Quem fala, e de quem

who = { $behalf ->
        [child] , como titular das responsabilidades parentais,
        [represented] , com poderes para representar outra pessoa,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

of-data = { $behalf ->
        [child] dos dados pessoais do meu filho ou filha
        [represented] dos dados pessoais desta pessoa
       *[self] dos meus dados pessoais
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

whose = { $behalf ->
        [child] os dados pessoais do meu filho ou filha
        [represented] os dados pessoais desta pessoa
       *[self] os meus dados pessoais
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

whom = { $behalf ->
        [child] o meu filho ou filha
        [represented] esta pessoa
       *[self] mim
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

mine-f = { $behalf ->
        [self] minha{" "}
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

mine-m = { $behalf ->
        [self] meu{" "}
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

mine-fp = { $behalf ->
        [self] minhas{" "}
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

mine-mp = { $behalf ->
        [self] meus{" "}
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

of-whom = { $behalf ->
        [child] {" "}do meu filho ou filha
        [represented] {" "}desta pessoa
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## A frase da oposição

declaration-object =
    { $tone ->
        [firm]
            { $way ->
                [two] Manifesto{ who } a minha oposição a qualquer utilização { of-data } para o
                    desenvolvimento e a melhoria da IA na Meta. Ficam incluídos os modelos generativos e os
                    modelos para terceiros.
                [three] Oponho-me{ who } a que { whose } sejam utilizados para desenvolver e melhorar a IA na
                    Meta, tanto em modelos generativos como em modelos para terceiros. Espero que ponham fim a
                    essa utilização.
               *[one] Oponho-me integralmente{ who } à utilização { of-data } para desenvolver e melhorar a IA
                   na Meta. Isto vale também para os modelos generativos e para os modelos para terceiros.
            }
       *[plain]
            { $way ->
                [two] Manifesto{ who } a minha oposição a que { whose } sirvam para o desenvolvimento e a
                    melhoria da IA na Meta. Isto inclui os modelos generativos e os modelos para terceiros.
                [three] A Meta utiliza dados pessoais para desenvolver e melhorar a IA na Meta, incluindo
                    modelos generativos e modelos para terceiros. Oponho-me{ who } a essa utilização
                    { of-data }.
               *[one] Oponho-me{ who } à utilização { of-data } para desenvolver e melhorar a IA na Meta,
                   incluindo os modelos generativos e os modelos para terceiros.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

declaration-forbid =
    { $tone ->
        [firm]
            { $way ->
                [two] Proíbo expressamente{ who } qualquer utilização { of-data } para o desenvolvimento e a
                    melhoria da IA na Meta. Ficam incluídos os modelos generativos e os modelos para
                    terceiros.
                [three] Proíbo de forma expressa{ who } que { whose } sejam utilizados para desenvolver e
                    melhorar a IA na Meta, tanto em modelos generativos como em modelos para terceiros. Espero
                    que ponham fim a essa utilização.
               *[one] Proíbo expressa e integralmente{ who } a utilização { of-data } para desenvolver e
                   melhorar a IA na Meta. Isto vale também para os modelos generativos e para os modelos para
                   terceiros.
            }
       *[plain]
            { $way ->
                [two] Proíbo de forma expressa{ who } que { whose } sirvam para o desenvolvimento e a melhoria
                    da IA na Meta. Isto inclui os modelos generativos e os modelos para terceiros.
                [three] A Meta utiliza dados pessoais para desenvolver e melhorar a IA na Meta, incluindo
                    modelos generativos e modelos para terceiros. Proíbo expressamente{ who } essa utilização
                    { of-data }.
               *[one] Proíbo expressamente{ who } a utilização { of-data } para desenvolver e melhorar a IA na
                   Meta, incluindo os modelos generativos e os modelos para terceiros.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

declaration-oppose = { declaration-object }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

declaration-cease =
    { $tone ->
        [firm]
            { $way ->
                [two] Solicito{ who } que cesse qualquer utilização { of-data } para o desenvolvimento e a
                    melhoria da IA na Meta. Ficam incluídos os modelos generativos e os modelos para
                    terceiros.
                [three] Peço{ who } que { whose } deixem de ser utilizados para desenvolver e melhorar a IA na
                    Meta, tanto em modelos generativos como em modelos para terceiros. Espero que ponham fim a
                    essa utilização.
               *[one] Peço{ who } que cessem integralmente a utilização { of-data } para desenvolver e
                   melhorar a IA na Meta. Isto vale também para os modelos generativos e para os modelos para
                   terceiros.
            }
       *[plain]
            { $way ->
                [two] Solicito{ who } que { whose } deixem de servir para o desenvolvimento e a melhoria da IA
                    na Meta. Isto inclui os modelos generativos e os modelos para terceiros.
                [three] A Meta utiliza dados pessoais para desenvolver e melhorar a IA na Meta, incluindo
                    modelos generativos e modelos para terceiros. Peço{ who } que cessem essa utilização
                    { of-data }.
               *[one] Peço{ who } que cessem a utilização { of-data } para desenvolver e melhorar a IA na
                   Meta, incluindo os modelos generativos e os modelos para terceiros.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## A lei em que se baseia

# Com artigo: depois de «é», «tem por base», «invoco».
law-article =
    { $instrument ->
        [uk_gdpr] o artigo 21.º, n.º 1, do UK GDPR (Regulamento Geral sobre a Proteção de Dados do Reino
            Unido)
        [lgpd] o artigo 18, § 2.º, da LGPD (Lei Geral de Proteção de Dados do Brasil)
        [fadp] o artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] o artigo 21.º, n.º 1, do RGPD (Regulamento Geral sobre a Proteção de Dados)
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

law-local =
    { $law_known ->
        [article] a lei { residence-of } ({ $law }, { $article })
        [law] a lei { residence-of } ({ $law })
       *[no] a lei de proteção de dados { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

residence-of = { $behalf ->
        [child] do país de residência do meu filho ou filha
        [represented] do país de residência desta pessoa
       *[self] do meu país de residência
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

law-name =
    { $instrument ->
        [uk_gdpr] UK GDPR (Regulamento Geral sobre a Proteção de Dados do Reino Unido)
        [lgpd] LGPD (Lei Geral de Proteção de Dados do Brasil)
        [fadp] Lei Federal suíça sobre a Proteção de Dados
        [local_objection] lei de proteção de dados { residence-of }
        [local_cessation] lei de proteção de dados { residence-of }
       *[gdpr] RGPD (Regulamento Geral sobre a Proteção de Dados)
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

right =
    { $reasons ->
        [yes]
            { $way ->
                [two] Invoco { law-article } e motivos relacionados com a { mine-f }situação
                    particular{ of-whom }.
                [three] O direito tem por base { law-article }; os motivos decorrem da { mine-f }situação
                    particular{ of-whom }.
               *[one] Os { mine-mp }motivos decorrem da { mine-f }situação particular{ of-whom }; o
                   { mine-m }direito de oposição tem por base { law-article }.
            }
       *[no]
            { $way ->
                [two] Invoco { law-article }.
                [three] O direito tem por base { law-article }.
               *[one] O { mine-m }direito de oposição tem por base { law-article }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

opening-fadp = { declaration-forbid }
    { $way ->
        [two] Invoco { law-article }. A declaração abrange também o que já é público (artigo 30.º, n.º 3).
        [three] O fundamento é { law-article }. Também ficam abrangidos os dados que já são públicos (artigo
            30.º, n.º 3).
       *[one] Esta declaração tem por base { law-article }. Vale também para os dados que já são públicos
           (artigo 30.º, n.º 3).
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] Invoco { law-article }. A meu ver, esta utilização não cumpre a lei, porque não tem em conta o
            seguinte: { $breaches }.
        [three] O direito tem por base { law-article }, já que, na minha opinião, a lei não é cumprida. Está
            em causa o seguinte: { $breaches }.
       *[one] Invoco { law-article }. Na minha opinião, esta utilização não está de acordo com a lei, porque
           não respeita { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

opening-local_cessation = { declaration-cease }
    { $reasons ->
        [yes]
            { $way ->
                [two] Invoco { law-article }. Pelas razões aqui indicadas, esta utilização { harm }.
                [three] O meu pedido tem por base { law-article }. Indico razões que vêm da própria
                    situação{ of-whom }; esta utilização { harm }.
               *[one] O fundamento do pedido é { law-article }. Pelas razões que seguem, esta utilização
                   { harm }.
            }
       *[no]
            { $way ->
                [two] Invoco { law-article }.
                [three] O meu pedido tem por base { law-article }.
               *[one] O fundamento deste pedido é { law-article }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

harm =
    { $residence ->
        [JP] é suscetível de lesar os { mine-mp }direitos ou interesses legítimos{ of-whom } (n.º 5)
       *[other] pode afetar os { mine-mp }direitos e interesses{ of-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## O que abrange

own-content = { $behalf ->
        [child] o conteúdo público do meu filho ou filha
        [represented] o conteúdo público desta pessoa
       *[self] o meu próprio conteúdo público
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# «conteúdo de outras pessoas { shows }»
shows = { $behalf ->
        [child] que mostra ou nomeia o meu filho ou filha
        [represented] que mostra ou nomeia esta pessoa
       *[self] que me mostra ou nomeia
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

appears = { $behalf ->
        [child] em que o meu filho ou filha aparece
        [represented] em que esta pessoa aparece
       *[self] em que apareço
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# Depois de já se ter nomeado a pessoa: «dados { about }».
about = { $behalf ->
        [self] sobre mim
       *[child] a seu respeito
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

scope =
    { $way ->
        [two] { $account ->
                [yes] Refiro-me ao seguinte: { own-content }, antigo e novo, com legendas e
                    metadados{ $named ->
                        [yes] {" "}– sobretudo { $content }
                       *[no] {""}
                    }. Refiro-me também ao que outras pessoas partilham em público e { shows }, ao que {
                        $behalf ->
                        [self] faço
                       *[child] se faz
                    } nas funcionalidades de IA e a dados { about } que vêm de parceiros ou de outro lado.
               *[no] Refiro-me a tudo o que outras pessoas partilham em público, agora ou mais tarde, e
                   { shows }, com legendas e metadados. Refiro-me também ao que { $behalf ->
                       [self] eu possa ter feito
                      *[child] possa ter sido feito
                   } nas funcionalidades de IA e a dados { about } que vêm de parceiros ou de outro lado.
            }
        [three] { $account ->
                [yes] Estão em causa quatro grupos de dados: { own-content }{ $named ->
                        [yes] {" "}(sobretudo { $content })
                       *[no] {""}
                    }, publicações públicas de outras pessoas { appears }, { $behalf ->
                        [self] as minhas interações
                       *[child] as interações
                    } com funcionalidades de IA e dados { about } provenientes de parceiros ou de outras fontes. Ficam incluídos os conteúdos passados e futuros, as legendas e os metadados.
               *[no] Estão em causa três grupos de dados: publicações públicas de outras pessoas { appears },
                   eventuais interações com funcionalidades de IA e dados { about } provenientes de parceiros ou de
                   outras fontes. Ficam incluídos os conteúdos passados e futuros, as legendas e os metadados.
            }
       *[one] { $account ->
                [yes] Isto abrange { own-content }, passado e futuro, com legendas e metadados{ $named ->
                        [yes] , sobretudo { $content }
                       *[no] {""}
                    }. Abrange também o conteúdo público de outras pessoas { shows }, { $behalf ->
                        [self] as minhas interações
                       *[child] as interações
                    } com funcionalidades de IA e dados { about } provenientes de parceiros ou de outras fontes.
               *[no] Isto abrange o conteúdo público de outras pessoas { shows }, passado e futuro, com
                   legendas e metadados. Abrange também eventuais interações com funcionalidades de IA e dados
                   { about } provenientes de parceiros ou de outras fontes.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

content-photos_of_me = { $behalf ->
        [child] fotografias suas
        [represented] fotografias suas
       *[self] fotografias minhas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

content-photos_of_children = { $behalf ->
        [child] fotografias suas
        [represented] fotografias dos seus filhos
       *[self] fotografias dos meus filhos
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

content-videos_voice = { $behalf ->
        [child] gravações suas
        [represented] gravações suas
       *[self] gravações minhas
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

content-posts_comments = { $behalf ->
        [child] o que escreveu
        [represented] o que escreveu
       *[self] o que escrevi
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

content-creative_work = { $behalf ->
        [child] as suas obras
        [represented] as suas obras
       *[self] as minhas obras
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

list = { $start } e { $last }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] A Meta diz ter em conta as expectativas, os riscos, os benefícios e os meios menos
                    intrusivos. Trato destes pontos um a um.
               *[other] Para { $behalf ->
                       [child] o meu filho ou filha
                       [represented] esta pessoa
                      *[self] mim
                   }, isto é importante pelas razões que se seguem.
            }
        [three] { $instrument ->
                [gdpr] Ao ponderar os interesses, a vossa política pergunta pelas expectativas, pelos
                    benefícios e riscos e por meios menos intrusivos. { $behalf ->
                        [child] O caso do meu filho ou filha
                        [represented] O caso desta pessoa
                       *[self] O meu caso
                    } é o seguinte.
               *[other] Digo-o por razões que vêm { $behalf ->
                       [child] da vida do meu filho ou filha
                       [represented] da vida desta pessoa
                      *[self] da minha própria vida
                   }.
            }
       *[one] { $instrument ->
                [gdpr] A vossa política diz que ponderam o que uma pessoa podia esperar, os riscos, os
                    benefícios e se existem meios menos intrusivos. Sobre estes pontos digo o seguinte.
               *[other] As razões estão { $behalf ->
                       [child] na situação do meu filho ou filha
                       [represented] na situação desta pessoa
                      *[self] na minha própria situação
                   }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Nas palavras da própria pessoa

own-words =
    { $way ->
        [two] O que isto significa, nas minhas palavras:
        [three] Dito à minha maneira:
       *[one] Nas minhas próprias palavras:
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## Quando as razões tocam em algo privado

no-details =
    { $way ->
        [two] Mais do que isto não quero contar, e não é preciso mais para decidir.
        [three] Fico por aqui: para decidir não são precisos pormenores.
       *[one] Não quero dar mais pormenores, e não são necessários para decidir.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## O ónus

burden-gdpr =
    { $tone ->
        [firm]
            { $way ->
                [two] Só razões imperiosas e legítimas que prevaleçam sobre { burden-whose } podem justificar
                    a continuação, e cabe à Meta apresentá-las. Os interesses comerciais em geral não bastam.
                [three] Se quiserem continuar, cabe à Meta apresentar razões imperiosas e legítimas que, neste
                    caso, prevaleçam sobre { burden-whose }. Os interesses comerciais em geral não bastam.
               *[one] O ónus é da Meta: apresentem razões imperiosas e legítimas que prevaleçam sobre
                   { burden-whose }, ou ponham fim à utilização. Não basta uma referência geral a interesses
                   comerciais.
            }
       *[plain]
            { $way ->
                [two] Cabe agora à Meta mostrar razões imperiosas e legítimas que prevaleçam sobre
                    { burden-whose }. Os interesses comerciais em geral não bastam para isso.
                [three] O que conta agora é saber se podem apresentar razões imperiosas e legítimas que
                    prevaleçam sobre { burden-whose }. Os interesses comerciais em geral não bastam.
               *[one] Cabe à Meta apresentar razões imperiosas e legítimas que prevaleçam sobre
                   { burden-whose }. Não basta uma referência geral a interesses comerciais.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

burden-whose = { $behalf ->
        [child] os interesses, direitos e liberdades do meu filho ou filha
        [represented] os interesses, direitos e liberdades desta pessoa
       *[self] os meus interesses, direitos e liberdades
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

burden-fadp =
    { $way ->
        [two] Se virem um motivo justificativo nos termos do artigo 31.º, como um interesse preponderante,
            cabe à Meta mostrá-lo. Os interesses comerciais em geral não bastam.
        [three] Continuar exigiria um motivo justificativo nos termos do artigo 31.º. Cabe à Meta mostrá-lo, e
            uma referência geral a interesses comerciais não basta.
       *[one] Cabe à Meta mostrar um motivo justificativo nos termos do artigo 31.º, como um interesse
           preponderante. Não basta uma referência geral a interesses comerciais.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

burden-lgpd =
    { $way ->
        [two] Se tiverem outro entendimento, cabe à Meta mostrar que a lei é cumprida neste caso concreto.
        [three] Se quiserem continuar, mostrem-me de que modo esta utilização está de acordo com a lei neste
            caso. Apontar para interesses comerciais em geral não responde a isso.
       *[one] Cabe à Meta mostrar, neste caso, que esta utilização cumpre a lei. Não basta uma referência
           geral a interesses comerciais.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other]
            { $way ->
                [two] Peço que ponderem os { mine-mp }interesses{ of-whom } neste caso concreto, e que não
                    apontem para interesses comerciais em geral.
                [three] Se virem razões que pesem mais do que os { mine-mp }interesses{ of-whom }, peço que as
                    nomeiem para este caso.
               *[one] Se quiserem continuar, peço que mostrem que razões prevalecem, neste caso, sobre os
                   { mine-mp }interesses{ of-whom }. Uma referência geral a interesses comerciais diz pouco
                   sobre isso.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

burden-local-shown =
    { $way ->
        [two] Para continuar, a Meta tem de mostrar razões que pesem mais do que os { mine-mp }interesses e
            direitos{ of-whom }. Os interesses comerciais em geral não o mostram.
        [three] A lei deixa à Meta a prova de razões que prevaleçam; não pede a { $behalf ->
                [self] mim
               *[child] ninguém
            } que as refute. Peço razões que valham neste caso concreto.
       *[one] Cabe à Meta apresentar razões legítimas que, neste caso, prevaleçam sobre os
           { mine-mp }interesses e direitos{ of-whom }. Não basta uma referência geral a interesses
           comerciais.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

burden-local_cessation =
    { $residence ->
        [KR]
            { $way ->
                [two] Se quiserem recusar, peço que nomeiem o caso previsto na lei em que se apoiam.
                [three] A lei enumera os casos em que podem recusar. Se virem aqui um deles, digam-me qual.
               *[one] Em caso de recusa, peço que nomeiem o caso previsto na lei que a permite.
            }
        [JP]
            { $way ->
                [two] Peço que digam, para este caso concreto, se esta utilização é suscetível de lesar os
                    { mine-mp }direitos ou interesses legítimos{ of-whom } e, se entenderem que não, porquê.
                [three] Se não virem como provável uma lesão dos { mine-mp }direitos ou interesses
                    legítimos{ of-whom }, peço que me deem as razões para este caso.
               *[one] Se entenderem que esta utilização não é suscetível de lesar os { mine-mp }direitos ou
                   interesses legítimos{ of-whom }, peço que me digam porquê neste caso.
            }
       *[other]
            { $way ->
                [two] Se quiserem continuar, peço que nomeiem a disposição que o permite neste caso.
                [three] Se virem na lei uma razão para continuar, peço que a nomeiem para este caso.
               *[one] Se não puserem fim à utilização, peço que me digam em que disposição se apoiam neste
                   caso.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

breach-expectation = as legítimas expectativas (artigo 10, II)
    .short = artigo 10, II
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

breach-purpose = a finalidade para a qual os dados se tornaram públicos (artigo 7.º, §§ 3.º e 7.º)
    .short = artigo 7.º, §§ 3.º e 7.º
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

breach-transparency = o dever de transparência (artigos 6.º, VI, e 9.º)
    .short = artigos 6.º, VI, e 9.º
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

breach-sensitive = a proteção dos dados sensíveis (artigo 11)
    .short = artigo 11
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

breach-children = o melhor interesse das crianças e dos adolescentes (artigo 14)
    .short = artigo 14
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

breach-necessity = o princípio da necessidade (artigo 6.º, III)
    .short = artigo 6.º, III
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## O que se pede

requests-intro =
    { $tone ->
        [firm]
            { $way ->
                [two] Espero da Meta:
                [three] Eis o que espero da Meta:
               *[one] Exijo à Meta o seguinte:
            }
       *[plain]
            { $way ->
                [two] É isto que peço:
                [three] Solicito por isso:
               *[one] Peço o seguinte:
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] pôr fim a esta utilização e limitar o tratamento até haver uma decisão (artigo 18.º, n.º 1,
                alínea d));
            [three] não utilizar mais os dados para isto e limitar o tratamento enquanto decidem (artigo 18.º,
                n.º 1, alínea d));
           *[one] cessar esta utilização e limitar o tratamento até terem decidido (artigo 18.º, n.º 1, alínea
               d));
        }
    .erase =
        { $way ->
            [two] retirar os dados dos conjuntos de treino (apagamento, artigo 17.º, n.º 1, alínea c)) e
                deixá-los fora de treinos futuros;
            [three] apagar os dados que estejam guardados para treino (artigo 17.º, n.º 1, alínea c)) e não
                acrescentar outros no futuro;
           *[one] apagar os dados dos conjuntos de treino (artigo 17.º, n.º 1, alínea c)) e mantê-los fora de
               treinos futuros;
        }
    .recipients =
        { $way ->
            [two] avisar os destinatários e dizer-me quem são (artigo 19.º);
            [three] comunicá-lo a quem recebeu os dados e dizer-me quem é (artigo 19.º);
           *[one] informar disto os destinatários e indicar-me os seus nomes (artigo 19.º);
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] se recusarem, dizer-me porquê neste caso (artigo 12.º, n.º 4).
            [three] em caso de recusa, dar-me as razões que valem neste caso (artigo 12.º, n.º 4).
           *[one] dar-me as razões neste caso, se recusarem (artigo 12.º, n.º 4).
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

requests-confirm =
    { $way ->
        [two] enviar-me uma confirmação por escrito{ $number ->
            [many] , para cada conta
           *[other] {""}
        };
        [three] fazer-me chegar isto por escrito{ $number ->
            [many] {" "}para todas as contas
           *[other] {""}
        };
       *[one] confirmar-me isto por escrito{ $number ->
            [many] {" "}para cada conta
           *[other] {""}
        };
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] pôr fim a esta utilização, também enquanto o assunto estiver em aberto;
            [three] não utilizar mais os dados para isto, nem sequer enquanto analisam o assunto;
           *[one] cessar esta utilização e não a retomar enquanto o assunto estiver em aberto;
        }
    .erase =
        { $way ->
            [two] retirar os dados dos conjuntos de treino (apagamento, artigo 32.º, n.º 2) e deixá-los fora
                de treinos futuros;
            [three] apagar os dados que estejam guardados para treino (artigo 32.º, n.º 2) e não acrescentar
                outros no futuro;
           *[one] apagar os dados dos conjuntos de treino (artigo 32.º, n.º 2) e mantê-los fora de treinos
               futuros;
        }
    .recipients =
        { $way ->
            [two] não entregar os dados a ninguém para isto e avisar quem já os tem;
            [three] não comunicar os dados para esta finalidade e informar quem os recebeu;
           *[one] não transmitir dados para esta finalidade e informar quem já os tem;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] se não concordarem, dizer-me em que se apoiam neste caso.
            [three] se tiverem outro entendimento, dizer-me por que razões neste caso.
           *[one] dizer-me em que se apoiam neste caso, se não concordarem.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] pôr fim a esta utilização e bloquear os dados no que toca a esta finalidade (artigo 18, IV);
            [three] não utilizar mais os dados para isto e bloqueá-los para este fim (artigo 18, IV);
           *[one] cessar esta utilização e bloquear os dados para esta finalidade (artigo 18, IV);
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] avisar quem recebeu os dados (artigo 18, § 6.º) e dizer-me quem é (artigo 18, VII);
            [three] comunicá-lo a cada destinatário dos dados (artigo 18, § 6.º) e dar-me os nomes (artigo 18,
                VII);
           *[one] informar disto as entidades a quem transmitiram os dados (artigo 18, § 6.º) e indicar-mas
               (artigo 18, VII);
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] pôr fim a esta utilização, também enquanto analisam o assunto;
            [three] não utilizar mais os dados para isto;
           *[one] cessar esta utilização;
        }
    .erase =
        { $way ->
            [two] retirar os dados dos conjuntos de treino e deixá-los fora de treinos futuros;
            [three] apagar os dados que estejam guardados para treino e não acrescentar outros no futuro;
           *[one] apagar os dados dos conjuntos de treino e mantê-los fora de treinos futuros;
        }
    .recipients =
        { $way ->
            [two] avisar quem recebeu os dados e dizer-me quem é;
            [three] comunicá-lo a quem recebeu os dados e dar-me os nomes;
           *[one] informar disto as entidades a quem transmitiram os dados e indicar-mas;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] se recusarem, dizer-me porquê neste caso.
            [three] em caso de recusa, dar-me as razões que valem neste caso.
           *[one] dar-me as razões neste caso, se recusarem.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] pôr fim a esta utilização e suspender o tratamento que a serve;
            [three] não utilizar mais os dados para isto e suspender o tratamento;
           *[one] cessar esta utilização e suspender o tratamento para esta finalidade;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

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
    .reviewed = 2026-11-27, ainda sem revisão por jurista

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Respondam-me por escrito sem demora injustificada, o mais tardar no prazo de
                            { period } a contar da receção
                        [three] A vossa resposta escrita tem de me chegar sem demora injustificada, o mais
                            tardar { period } após a receção
                       *[one] Espero a vossa resposta por escrito e sem demora injustificada, no prazo máximo
                           de { period } a contar da receção
                    }
               *[plain] { $way ->
                        [two] A vossa resposta é devida sem demora injustificada, o mais tardar no prazo de
                            { period } a contar da receção
                        [three] Aguardo a vossa resposta sem demora injustificada, o mais tardar { period }
                            após a receção
                       *[one] Espero a vossa resposta sem demora injustificada, no prazo máximo de { period }
                           a contar da receção
                    }
            }{ $instrument ->
                [gdpr] {" "}(artigo 12.º, n.º 3)
                [uk_gdpr] {" "}(artigos 12.º, n.º 3, e 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no]
            { $way ->
                [two] Poderei ter a vossa resposta por escrito no prazo de { period } a contar da receção?
                [three] Peço que respondam por escrito no prazo de { period } a contar da receção.
               *[one] Solicito a vossa resposta no prazo de { period } a contar da receção.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Contando a partir de uma receção em { $received }, o último dia é { $due }.
                [three] Se esta carta chegar em { $received }, a resposta pode vir até { $due }.
               *[one] Se receberem esta carta em { $received }, o prazo termina em { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

deadline-courtesy =
    { $instrument ->
        [local_objection] Não conheço nenhum prazo legal para esta resposta.
        [local_cessation] Não conheço nenhum prazo legal para esta resposta.
       *[other] A lei não fixa nenhum prazo para esta resposta.
    } { $tone ->
        [firm]
            { $way ->
                [two] Espero-a por escrito no prazo de { period }.
                [three] Façam-ma chegar por escrito no prazo de { period }.
               *[one] Peço que ma enviem por escrito no prazo de { period }.
            }
       *[plain]
            { $way ->
                [two] Peço-a por escrito no prazo de { period }.
                [three] Poderei tê-la por escrito no prazo de { period }?
               *[one] Agradeço que me chegue por escrito no prazo de { period }.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## O que não é, e a quem diz respeito

boundary =
    { $way ->
        [two] { $account ->
            [yes] Não peço que eliminem uma conta ou publicações, e isto não é uma retirada do consentimento.
           *[no] Não peço que eliminem publicações, e isto não é uma retirada do consentimento.
        }
        [three] { $account ->
            [yes] As contas e as publicações devem ficar como estão. Isto também não retira o consentimento.
           *[no] As publicações devem ficar como estão. Isto também não retira o consentimento.
        }
       *[one] { $account ->
            [yes] Isto não é um pedido para eliminar uma conta ou publicações, nem uma retirada do
                consentimento.
           *[no] Isto não é um pedido para eliminar publicações, nem uma retirada do consentimento.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

accounts =
    { $number ->
        [none]
            { $way ->
                [two] Se precisarem de mais dados para encontrar o conteúdo, digam-me quais.
                [three] Se faltar alguma coisa para encontrar o conteúdo, peçam-ma.
               *[one] Caso sejam necessários mais dados para encontrar o conteúdo, indiquem-me quais.
            }
        [one]
            { $way ->
                [two] Trata-se { $behalf ->
                        [child] da conta do meu filho ou filha
                        [represented] da conta desta pessoa
                       *[self] da minha conta
                    } no { $accounts }.
                [three] A conta em causa é { $behalf ->
                        [child] a do meu filho ou filha
                        [represented] a desta pessoa
                       *[self] a minha
                    } no { $accounts }.
               *[one] Isto aplica-se { $behalf ->
                       [child] à conta do meu filho ou filha
                       [represented] à conta desta pessoa
                      *[self] à minha conta
                   } no { $accounts }.
            }
       *[many]
            { $way ->
                [two] Trata-se { $behalf ->
                        [child] das contas do meu filho ou filha
                        [represented] das contas desta pessoa
                       *[self] das minhas contas
                    } no { $accounts }{ accounts-linked }.
                [three] As contas em causa são { $behalf ->
                        [child] as do meu filho ou filha
                        [represented] as desta pessoa
                       *[self] as minhas
                    } no { $accounts }{ accounts-linked }.
               *[one] Isto aplica-se { $behalf ->
                       [child] às contas do meu filho ou filha
                       [represented] às contas desta pessoa
                      *[self] às minhas contas
                   } no { $accounts }{ accounts-linked }.
            }
    } País de residência: { $country }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

accounts-linked =
    { $linked ->
        [yes] , que estão associadas no «Accounts Centre»
        [no] , cada uma por si; não estão associadas
        [unsure] , cada uma por si; não sei se estão associadas
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

account-whatsapp = WhatsApp (com a Meta AI)
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

closing =
    { $way ->
        [two] Com os melhores cumprimentos
        [three] Atentamente
       *[one] Melhores cumprimentos
    }{ $behalf ->
        [child] , em nome do meu filho ou filha:
        [represented] , em nome da pessoa que represento:
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

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
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## O texto curto: declaração, uma razão, o que se pede

# Inciso, como who.
short-who = { $behalf ->
        [child] , com responsabilidades parentais pelo meu filho ou filha,
        [represented] , em representação de outra pessoa,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-for = { $behalf ->
        [child] , em nome do meu filho ou filha,
        [represented] , em nome de outra pessoa,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# «dos meus dados», «dos seus dados»
short-whose = { $behalf ->
        [self] meus
       *[child] seus
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-whoever = { $behalf ->
        [self] , quer tenha sido eu a partilhá-los, quer outras pessoas
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# Sem artigo: depois de dois pontos ou entre parênteses.
short-law =
    { $instrument ->
        [uk_gdpr] artigo 21.º, n.º 1, do Regulamento Geral sobre a Proteção de Dados do Reino Unido
        [lgpd] artigo 18, § 2.º, da Lei Geral de Proteção de Dados brasileira
        [fadp] artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] artigo 21.º, n.º 1, do Regulamento Geral sobre a Proteção de Dados
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-law-local =
    { $law_known ->
        [article] { $law }, { $article }
        [law] { $law }
       *[no] lei de proteção de dados { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# Com a preposição: «Ao abrigo { short-law-of }, …».
short-law-of =
    { $instrument ->
        [local_objection] { short-law-of-local }
        [local_cessation] { short-law-of-local }
       *[gdpr] do { short-law }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-law-of-local =
    { $law_known ->
        [article] da lei { residence-of } ({ $law }, { $article })
        [law] da lei { residence-of } ({ $law })
       *[no] da { short-law-local }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-purpose = dados pessoais para desenvolver e melhorar a IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-opening-gdpr =
    { $way ->
        [two] Ao abrigo { short-law-of }, oponho-me{ short-for } a que os { short-whose } dados sejam usados
            para desenvolver e melhorar a IA na Meta.
        [three] A Meta usa dados para desenvolver e melhorar a IA na Meta. Oponho-me{ short-who } a esse uso
            dos { short-whose } dados ({ short-law }).
       *[one] Oponho-me{ short-who } ao uso dos { short-whose } { short-purpose }. Fundamento: { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-opening-fadp =
    { $way ->
        [two] Ao abrigo { short-law-of }, proíbo expressamente{ short-for } que os { short-whose } dados sejam
            usados para desenvolver e melhorar a IA na Meta.
        [three] A Meta usa dados para desenvolver e melhorar a IA na Meta. Proíbo expressamente{ short-who }
            esse uso dos { short-whose } dados ({ short-law }).
       *[one] Proíbo expressamente{ short-who } o uso dos { short-whose } { short-purpose }. Fundamento:
           { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-opening-lgpd =
    { $way ->
        [two] Ao abrigo { short-law-of }, oponho-me{ short-for } a que os { short-whose } dados sejam usados
            para desenvolver e melhorar a IA na Meta. A meu ver, viola: { $breaches }.
        [three] A Meta usa dados para desenvolver e melhorar a IA na Meta. Oponho-me{ short-who } a esse uso
            dos { short-whose } dados ({ short-law }). A meu ver, viola: { $breaches }.
       *[one] Oponho-me{ short-who } ao uso dos { short-whose } { short-purpose }. Fundamento: { short-law }.
           Na minha opinião, viola: { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-opening-local_cessation =
    { $way ->
        [two] Ao abrigo { short-law-of }, peço{ short-for } que cesse o uso dos { short-whose } dados para
            desenvolver e melhorar a IA na Meta.
        [three] A Meta usa dados para desenvolver e melhorar a IA na Meta. Peço{ short-who } que cessem esse
            uso dos { short-whose } dados ({ short-law }).
       *[one] Peço{ short-who } que deixem de usar os { short-whose } { short-purpose }. Fundamento:
           { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-closing =
    { $tone ->
        [firm]
            { $way ->
                [two] Espero que lhe ponham fim e o confirmem por escrito.
                [three] Terminem este uso e confirmem-no por escrito.
               *[one] Espero que cessem e o confirmem por escrito.
            }
       *[plain] { $act ->
            [cease]
                { $way ->
                    [two] Confirmem-me por escrito que terminou.
                    [three] Peço também uma confirmação por escrito.
                   *[one] Peço que me confirmem o fim por escrito.
                }
           *[object]
                { $way ->
                    [two] Peço que lhe ponham fim e o confirmem por escrito.
                    [three] Peço o fim disto e uma confirmação escrita.
                   *[one] Cessem este uso e confirmem-mo por escrito.
                }
       }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Refiro-me a tudo: publicações próprias, as de outras pessoas{ $behalf ->
                        [self] {" "}sobre mim
                       *[child] {""}
                    } e o uso de funcionalidades de IA.
               *[no] Refiro-me ao que outras pessoas publicam sobre { whom } e a qualquer uso de
                   funcionalidades de IA.
            }
        [three] { $account ->
                [yes] Tudo fica abrangido: conteúdo próprio, conteúdo de outras pessoas{ $behalf ->
                        [self] {" "}sobre mim
                       *[child] {""}
                    }, interações com a IA.
               *[no] Tudo fica abrangido: conteúdo de outras pessoas sobre { whom }, eventuais interações com
                   a IA.
            }
       *[one] { $account ->
                [yes] Isto abrange { $behalf ->
                        [self] o meu conteúdo
                       *[child] o conteúdo próprio
                    }, o que outras pessoas partilham{ $behalf ->
                        [self] {" "}sobre mim
                       *[child] {""}
                    } e as interações com a IA.
               *[no] Isto abrange o que outras pessoas partilham sobre { whom } e eventuais interações com a
                   IA.
            }
    }
    .terse =
        { $account ->
            [yes] Abrange conteúdo próprio e alheio, e uso de IA.
           *[no] Abrange conteúdo alheio, e uso de IA.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

## O que as cartas seguintes dizem da oposição

# Sem artigo. { article-noun }: «a oposição», «o pedido»; { of-noun }: «da oposição», «do pedido».
noun =
    { $act ->
        [forbid] proibição
        [cease] pedido
       *[object] oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

article-noun =
    { $act ->
        [forbid] a proibição
        [cease] o pedido
       *[object] a oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

article-noun-start =
    { $act ->
        [forbid] A proibição
        [cease] O pedido
       *[object] A oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# «mantenho-a», «mantenho-o»
it =
    { $act ->
        [cease] o
       *[object] a
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

mine-noun =
    { $act ->
        [forbid] a minha proibição
        [cease] o meu pedido
       *[object] a minha oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# No princípio da frase: «A minha oposição», «O pedido».
mine-noun-start =
    { $act ->
        [forbid] { $behalf ->
                [self] A minha proibição
               *[child] A proibição
            }
        [cease] { $behalf ->
                [self] O meu pedido
               *[child] O pedido
            }
       *[object] { $behalf ->
               [self] A minha oposição
              *[child] A oposição
           }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

my-noun = { $behalf ->
        [child] { article-noun } em nome do meu filho ou filha
        [represented] { article-noun } em nome da pessoa que represento
       *[self] { mine-noun }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# «da minha oposição», «do pedido em nome de…»
of-my-noun =
    { $act ->
        [forbid] { $behalf ->
                [child] da proibição em nome do meu filho ou filha
                [represented] da proibição em nome da pessoa que represento
               *[self] da minha proibição
            }
        [cease] { $behalf ->
                [child] do pedido em nome do meu filho ou filha
                [represented] do pedido em nome da pessoa que represento
               *[self] do meu pedido
            }
       *[object] { $behalf ->
                [child] da oposição em nome do meu filho ou filha
                [represented] da oposição em nome da pessoa que represento
               *[self] da minha oposição
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

my-noun-of = { $behalf ->
        [child] { article-noun } de { $sent } em nome do meu filho ou filha
        [represented] { article-noun } de { $sent } em nome da pessoa que represento
       *[self] { mine-noun } de { $sent }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

short-noun-of = { $behalf ->
        [child] { article-noun } de { $sent } pelo meu filho ou filha
        [represented] { article-noun } de { $sent } por outra pessoa
       *[self] { mine-noun } de { $sent }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

concerns =
    { $way ->
        [two] { article-noun-start } trata da utilização { of-data } para desenvolver e melhorar a IA na Meta.
        [three] Há um só assunto: a utilização { of-data } para o desenvolvimento e a melhoria da IA na Meta.
       *[one] { article-noun-start } diz respeito à utilização { of-data } para desenvolver e melhorar a IA na
           Meta.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# Frase sem sujeito: «Em 3 de maio { did }».
did =
    { $act ->
        [forbid] proibi expressamente{ who } a utilização { of-data }
        [cease] pedi{ who } que cessasse a utilização { of-data }
       *[object] opus-me{ who } à utilização { of-data }
    } para o desenvolvimento e a melhoria da IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

# Como did, mas para o texto curto.
short-did =
    { $act ->
        [forbid] proibi expressamente{ short-for } o uso dos { short-whose } dados
        [cease] pedi{ short-for } que cessasse o uso dos { short-whose } dados
       *[object] opus-me{ short-for } ao uso dos { short-whose } dados
    } para desenvolver e melhorar a IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

scope-again =
    { $way ->
        [two] Como antes, está em causa o seguinte: { scope-own }conteúdo de outras pessoas { shows },
            interações com funcionalidades de IA e dados de parceiros ou de outras fontes.
        [three] Nada mudou no que está em causa: { scope-own }conteúdo de outras pessoas { shows }, interações
            com funcionalidades de IA e dados de parceiros ou de outras fontes.
       *[one] Continua a abranger { scope-own }conteúdo de outras pessoas { shows }, interações com
           funcionalidades de IA e dados de parceiros ou de outras fontes.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

scope-own =
    { $account ->
        [yes] { $behalf ->
                [child] o conteúdo do meu filho ou filha
                [represented] o conteúdo desta pessoa
               *[self] o meu próprio conteúdo
            },{" "}
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

next-step =
    { $instrument ->
        [uk_gdpr] Se não for possível resolver isto entre nós, tenciono apresentar reclamação à Information
            Commission (section 165).
        [fadp] Se não for possível resolver isto entre nós, tenciono denunciá-lo ao Encarregado Federal da
            Proteção de Dados e da Transparência da Suíça (FDPIC).
        [lgpd] Se não for possível resolver isto entre nós, tenciono dirigir uma petição à Agência Nacional
            de Proteção de Dados do Brasil.
       *[gdpr]
            { $way ->
                [two] Caso contrário, tenciono recorrer à autoridade de controlo competente.
                [three] Se não for possível resolver isto entre nós, tenciono levar o assunto à autoridade de
                    controlo competente.
               *[one] Se não for possível resolver isto entre nós, tenciono apresentar reclamação à autoridade
                   de controlo competente.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

answer-by =
    { $tone ->
        [firm] Espero a vossa resposta por escrito até { $due }. Esse dia não é fixado por lei{ $statutory ->
                [yes] , e não prolonga nenhum prazo legal.
               *[no] .
            }
       *[plain]
            { $way ->
                [two] Poderei ter a vossa resposta por escrito até { $due }? Esse dia não é fixado por lei.
                [three] Agradeço uma resposta por escrito até { $due }; esse dia é uma sugestão minha, não um
                    prazo legal.
               *[one] Peço que respondam por escrito até { $due }. Esse dia é uma cortesia, não um prazo
                   legal.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

complaint-to-meta =
    Reclamação nos termos da section 164A da Data Protection Act 2018 (data protection complaint)
    .short = Reclamação (section 164A, Data Protection Act 2018):
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

acknowledge =
    Têm 30 dias para acusar a receção desta reclamação. Peço que a analisem e me comuniquem o resultado sem
        demora injustificada.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

identified =
    { $number ->
        [many] O formulário mostra quais são as contas.
       *[one] O formulário mostra qual é a conta.
    }
    .person = { $behalf ->
        [child] Nome do meu filho ou filha:
        [represented] Nome da pessoa que represento:
       *[self] Nome da pessoa que represento:
    }
    .profile = Perfil:
    .mandate = Posso comprovar que tenho poderes para agir por esta pessoa.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
