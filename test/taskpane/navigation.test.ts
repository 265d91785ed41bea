import { createNavigation } from '../../src/taskpane/navigation';
import { nextItem } from '../../src/taskpane/ScreenMenu';
import { isScreen, screens } from '../../src/taskpane/screens';
import { paneTexts } from '../../src/i18n/areas/pane';

describe('navigation', () => {
  it('starts where it is told, with nothing asked for', () => {
    expect(createNavigation('team').get()).toEqual({ screen: 'team', wish: null, visit: 0 });
  });

  it('tells whoever watches, also when the same wish is made again', () => {
    const navigation = createNavigation('overview');
    const seen: unknown[] = [];
    const leave = navigation.subscribe(() => seen.push(navigation.get()));
    navigation.go('checks', 'run');
    navigation.go('checks', 'run');
    leave();
    navigation.go('team');
    expect(seen).toEqual([
      { screen: 'checks', wish: 'run', visit: 1 },
      { screen: 'checks', wish: 'run', visit: 2 },
    ]);
    expect(navigation.get()).toEqual({ screen: 'team', wish: null, visit: 3 });
  });

  it('has a title and a purpose for every screen, and no more', () => {
    for (const texts of [paneTexts.nl, paneTexts.en]) {
      expect(Object.keys(texts.screens)).toEqual([...screens]);
      expect(Object.keys(texts.purposes)).toEqual([...screens]);
    }
  });

  it('knows a screen from another word', () => {
    expect([isScreen('team'), isScreen('Team'), isScreen(null), isScreen('length')]).toEqual([true, false, false, false]);
  });
});

describe('the arrow keys in the list of screens', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 7, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 7],
    ['ArrowUp', -1, 7],
    ['Home', 5, 0],
    ['End', 0, 7],
    ['Tab', 3, null],
    ['a', 3, null],
  ])('%s from %d goes to %p', (key, from, to) => {
    expect(nextItem(key, from, 8)).toBe(to);
  });
});
