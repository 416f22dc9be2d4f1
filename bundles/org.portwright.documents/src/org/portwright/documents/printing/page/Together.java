package org.portwright.documents.printing.page;

import java.util.List;

/** Blocks that stay on one page. What is higher than a page starts where it is and goes on on the next. */
public record Together(List<PageBlock> blocks) implements PageBlock {

	@Override
	public float startHeight(LineBreaker breaker) {
		float height = 0;
		for (PageBlock block : blocks) {
			height += block.startHeight(breaker);
		}
		return height;
	}

	@Override
	public void place(Flow flow) {
		flow.ensure(startHeight(flow.breaker()));
		blocks.forEach(block -> block.place(flow));
	}
}
