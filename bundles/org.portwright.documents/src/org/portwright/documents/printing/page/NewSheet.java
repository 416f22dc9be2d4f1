package org.portwright.documents.printing.page;

/** What follows begins at the top of a sheet. */
public record NewSheet() implements PageBlock {

	@Override
	public float startHeight(LineBreaker breaker) {
		return 0;
	}

	@Override
	public void place(Flow flow) {
		if (!flow.isAtTop()) {
			flow.breakSheet();
		}
	}
}
