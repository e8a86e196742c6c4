import { Component, type ReactNode } from 'react';
import type { Failure } from '@/storage/model/outcome';
import { Button } from '../ui/Button';
import { FailureAlert } from './FailureAlert';
import { failureOf } from './failure-of';

interface State {
  failure?: Failure | undefined;
}

/** Says in plain words why a part of the page cannot be shown (a query failed, say), and offers to try again. */
export class FailureBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { failure: failureOf(error) };
  }

  override render() {
    if (!this.state.failure) return this.props.children;
    return (
      <div className="flex flex-col items-start gap-3 p-3">
        <FailureAlert failure={this.state.failure} />
        <Button onClick={() => this.setState({ failure: undefined })}>Try again</Button>
      </div>
    );
  }
}
