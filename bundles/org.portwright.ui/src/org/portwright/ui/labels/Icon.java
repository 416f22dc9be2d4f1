package org.portwright.ui.labels;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.portwright.model.OrderState;

/** The icons of Portwright, each {@code icons/NAME.svg} with the constant's name in lower case and hyphens. */
@SuppressWarnings("nls")
public enum Icon {
	/** An engagement. */
	ENGAGEMENT,
	/** A tenant. */
	TENANT,
	/** The Organisation ID. */
	ORGANISATION_ID,
	/** A domain. */
	DOMAIN,
	/** A type of numbers. */
	NUMBER_TYPE,
	/** A block of numbers. */
	BLOCK,
	/** A number. */
	NUMBER,
	/** A desk phone. */
	PHONE,
	/** An order that was not sent yet. */
	ORDER_DRAFT,
	/** An order that is with Microsoft or the losing provider. */
	ORDER_UNDER_WAY,
	/** An order whose date is fixed. */
	ORDER_APPROVED,
	/** An order that is done. */
	ORDER_COMPLETED,
	/** An order that was refused, or whose numbers did not move. */
	ORDER_REJECTED,
	/** An order that was called off. */
	ORDER_CANCELLED,
	/** A site. */
	SITE,
	/** A person to talk to. */
	CONTACT,
	/** Any other object. */
	OBJECT,
	/** Something to do first. */
	HINT,
	/** Something that is being read. */
	LOADING,
	/** The calendar of a date. */
	CALENDAR,
	/** The way to the help. */
	HELP,
	/** A file that cannot be read. */
	UNREADABLE;

	private static final String BUNDLE = "org.portwright.ui";

	/** One for all rows of all tables: to find an icon in its bundle takes as long as to fill a row. */
	private final ImageDescriptor descriptor = ImageDescriptor.createFromURLSupplier(true,
			() -> ResourceLocator.locate(BUNDLE, path()).orElse(null));

	/** How the icon is found: in any size, in both themes. */
	public ImageDescriptor descriptor() {
		return descriptor;
	}

	/** Where the icon is in its bundle. */
	String path() {
		return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
	}

	/** The icon of an order in a state. */
	public static Icon of(OrderState state) {
		return switch (state) {
		case DRAFT -> ORDER_DRAFT;
		case SUBMITTED, PROCESSING, CONTACTING_CARRIER -> ORDER_UNDER_WAY;
		case TRANSFER_APPROVED, TRANSFER_PENDING -> ORDER_APPROVED;
		case COMPLETED -> ORDER_COMPLETED;
		case REJECTED, NOT_MOVED -> ORDER_REJECTED;
		case CANCELLED -> ORDER_CANCELLED;
		};
	}
}
