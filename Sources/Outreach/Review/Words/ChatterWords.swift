/// A model that speaks of itself or of its task, in all languages alike.
enum ChatterWords {
    static let instructions = """
        ignore all previous instructions|ignore previous instructions|ignore the previous instructions
        disregard previous instructions|my system prompt|the system prompt
        """

    static let refusals = """
        as an AI language model|as an AI assistant|as an AI model|as a large language model|as a language model
        I'm an AI language model|I am an AI language model|I'm an AI assistant|I am an AI assistant|I cannot fulfill
        I can't fulfill|I cannot assist with|I can't assist with|I'm unable to assist with|I'm sorry, but I can't
        I'm sorry, but I cannot|I cannot write this|als KI-Modell|als KI-Sprachmodell|als Sprachmodell|als KI-Assistent
        en tant que modèle de langage|en tant qu'IA|como modelo de lenguaje|como modelo de linguagem
        come modello linguistico|als taalmodel|als AI-taalmodel|jako model językowy
        """

    static let openings = """
        here is|here's|below you will find|please find below|unten steht|nachfolgend|ci-dessous|a continuación tienes|di seguito|qui sotto|hieronder|here are|below is|hier ist|hier kommt|voici|aquí tienes|aquí está|ecco|hier is|aqui está|oto
        """
}
