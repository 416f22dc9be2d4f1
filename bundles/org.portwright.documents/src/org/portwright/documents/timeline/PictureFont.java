package org.portwright.documents.timeline;

/** How texts of a picture are set; whoever draws it knows the fonts. */
public enum PictureFont {
	/** What the picture is of. */
	TITLE,
	/** Names of orders, and what matters most of them. */
	STRONG,
	/** Everything else. */
	PLAIN
}
