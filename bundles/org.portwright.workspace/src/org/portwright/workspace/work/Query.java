package org.portwright.workspace.work;

/**
 * Work that leaves the model unchanged: what it works out is its result.
 *
 * @param <S> copied from the model
 * @param <R> the result
 */
public interface Query<S, R> extends Work<S, R, R> {

	@Override
	default Operation<R> apply(R worked) {
		return monitor -> worked;
	}
}
