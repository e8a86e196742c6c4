import { type ComponentType, createElement, useEffect, useState } from 'react';

/** A component of which the code need not be there when the page opens. */
type Later<Props> = ComponentType<Props> & {
  /** Fetches the code before it is needed. */
  fetch: () => Promise<void>;
};

/**
 * A component whose code is fetched when it is first drawn, unless `fetch` was called before: then it is drawn at once.
 * Until the code is there nothing stands in its place. Where it cannot be fetched, it throws to the boundary around it.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const fetch = () => {
    loading ??= load().then((component) => {
      loaded = component;
    });
    return loading;
  };
  function Shown(props: Props) {
    const [state, setState] = useState<{ isThere: boolean; error?: unknown }>({ isThere: loaded !== undefined });
    useEffect(() => {
      if (!state.isThere)
        fetch().then(
          () => setState({ isThere: true }),
          (error: unknown) => setState({ isThere: false, error }),
        );
    }, [state.isThere]);
    if (state.error) throw state.error;
    const Component = loaded;
    return Component ? createElement(Component, props) : null;
  }
  return Object.assign(Shown, { fetch });
}
