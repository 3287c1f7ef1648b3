"""The rules of easy read, a module for each."""

from easyread.checks.rule import Rule
from easyread.checks.rules import (
    abbreviation,
    alternative,
    capitals,
    clock,
    contraction,
    date,
    double_negation,
    emphasis,
    hard_word,
    idiom,
    latin,
    link_text,
    long_number,
    long_sentence,
    long_word,
    negative,
    number_word,
    passive,
    percentage,
    pronoun_start,
    punctuation,
    question,
    roman_numeral,
    sentence_length,
    several_ideas,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        long_sentence,
        sentence_length,
        several_ideas,
        hard_word,
        alternative,
        abbreviation,
        contraction,
        passive,
        double_negation,
        negative,
        long_number,
        number_word,
        percentage,
        date,
        clock,
        idiom,
        capitals,
        emphasis,
        punctuation,
        pronoun_start,
        latin,
        roman_numeral,
        long_word,
        question,
        link_text,
    )
)
"""Rules that each sentence can be held to by itself."""
