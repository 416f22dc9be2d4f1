package org.portwright.workspace.storage;

/** Texts of files for tests. */
final class Samples {

	private Samples() {
	}

	/**
	 * Gives an order in the canonical form.
	 *
	 * @param attributes further attributes of the root, the first on line 6
	 * @param elements   its elements with indentation and line ends, the first on line 8 if there are attributes
	 */
	static String order(String attributes, String elements) {
		return root("PortOrder", "order-1", "1.0", attributes, elements);
	}

	static String tenant(String attributes, String elements) {
		return root("Tenant", "tenant-1", "1.0", attributes, elements);
	}

	static String root(String name, String id, String format, String attributes, String elements) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:%s
				    xmlns:portwright="https://portwright.org/model/1"
				    id="%s"
				    format="%s"
				%s>
				%s</portwright:%s>
				""".formatted(name, id, format, attributes.isEmpty() ? "" : "    " + attributes + "\n", elements, name);
	}
}
