package org.portwright.documents.printing.page;

/** What follows begins at the top of a sheet, and nothing of it is signed. */
public record InformationSheets() implements PageBlock {

	@Override
	public float startHeight(LineBreaker breaker) {
		return 0;
	}

	@Override
	public void place(Flow flow) {
		flow.inform();
	}
}
