import { describe, expect, it } from 'vitest';
import { nameParts } from '@/storage/model/template/name-parts';

describe('first and last name', () => {
  it.each([
    ['Ada Vermeer', 'Ada', 'Vermeer'],
    ['Dr. Ada Vermeer', 'Ada', 'Vermeer'],
    ['Prof. Dr. med. Ada Vermeer', 'Ada', 'Vermeer'],
    ['Ada Maria Vermeer', 'Ada', 'Vermeer'],
    ['Ada von Vermeer', 'Ada', 'von Vermeer'],
    ['Jan van der Berg', 'Jan', 'van der Berg'],
    ['Jean-Luc de la Tour', 'Jean-Luc', 'de la Tour'],
    ['Ada Vermeer, PhD', 'Ada', 'Vermeer'],
    ['Ada Vermeer PMP', 'Ada', 'Vermeer'],
    ['Ada Vermeer, MBA, PhD', 'Ada', 'Vermeer'],
    ['Vermeer, Ada', 'Ada', 'Vermeer'],
    ['Ada (she/her) Vermeer', 'Ada', 'Vermeer'],
    ['Ada "Addie" Vermeer', 'Ada', 'Vermeer'],
    ['Ma Vermeer', 'Ma', 'Vermeer'],
    ['Al Gorman', undefined, 'Al Gorman'],
    ['Frau Vermeer', undefined, undefined],
    ['J. Vermeer', undefined, 'Vermeer'],
    ['J.R. Vermeer', undefined, 'Vermeer'],
    ['Ada', undefined, undefined],
    ['van Dijk', undefined, 'van Dijk'],
    ['李小龙', undefined, undefined],
    ['김 민수', undefined, undefined],
    ['ada@vermeer.example', undefined, undefined],
    ['Sales Team 3', undefined, undefined],
    ['{{firstName}} X', undefined, undefined],
    ['Łukasz Żak', 'Łukasz', 'Żak'],
    ["Sinéad O'Brien", 'Sinéad', "O'Brien"],
    ['', undefined, undefined],
    ['   ', undefined, undefined],
  ])('of %s', (name, firstName, lastName) => {
    expect(nameParts(name)).toEqual({ ...(firstName && { firstName }), ...(lastName && { lastName }) });
  });
});
