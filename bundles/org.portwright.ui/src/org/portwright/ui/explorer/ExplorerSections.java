package org.portwright.ui.explorer;

import java.util.List;

/** The sections that a capability adds below files. An OSGi service; those with the highest ranking come first. */
@FunctionalInterface
public interface ExplorerSections {

	/** The sections, in their order. */
	List<Section> sections();
}
