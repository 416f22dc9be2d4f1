package org.portwright.porting.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String DocumentExport_unread;
	public static String ExportDocumentsPage_browse;
	public static String ExportDocumentsPage_description;
	public static String ExportDocumentsPage_document;
	public static String ExportDocumentsPage_folder;
	public static String ExportDocumentsPage_noFolder;
	public static String ExportDocumentsPage_nothing;
	public static String ExportLetterToSign_job;
	public static String ExportLetterToSign_title;
	public static String ExportOverride_job;
	public static String ExportOverride_message;
	public static String ExportOverride_title;
	public static String ExportPdf_files;
	public static String ExportPdf_job;
	public static String ExportPdf_noOrder;
	public static String ExportPdf_title;
	public static String ExportResult_done;
	public static String ExportResult_draftTitle;
	public static String ExportResult_notesTitle;
	public static String ExportResult_openFolder;
	public static String ExportResult_title;
	public static String ImportNumbersPage_description;
	public static String ImportNumbersPage_noOrder;
	public static String ImportNumbersPage_order;
	public static String ImportNumbersWizard_allThere;
	public static String ImportNumbersWizard_none;
	public static String ImportNumbersWizard_noneTicked;
	public static String NewEngagementOrder_drafts;
	public static String NewOrderPage_description;
	public static String NewOrderPage_name;
	public static String NewOrderPage_newEngagement;
	public static String NewOrderPage_order;
	public static String NewOrderPage_orderHint;
	public static String NewOrderPage_providerHint;
	public static String NewOrderPage_providerKey;
	public static String NewOrderPage_suggestion;
	public static String NewOrderPage_tenantKey;
	public static String NumberPreview_blocked;
	public static String NumberPreview_count;
	public static String NumberPreview_empty;
	public static String NumberPreview_invalid;
	public static String NumberPreview_left;
	public static String NumberPreview_leftOut;
	public static String NumberPreview_line;
	public static String NumberPreview_numbers;
	public static String NumberPreview_reading;
	public static String NumberPreview_summary;
	public static String NumberPreview_takeLarge;
	public static String NumberPreview_text;
	public static String NumberPreview_tick;
	public static String NumberPreview_tickDoubtful;
	public static String NumberPreview_tickThem;
	public static String NumberPreview_type;
	public static String NumberPreview_unconfirmed;
	public static String NumberPreview_unread;
	public static String NumberPreview_untickThem;
	public static String NumberPreview_why;
	public static String NumberReading_job;
	public static String PastedNumbers_clipboard;
	public static String PastedNumbers_file;
	public static String PastedNumbers_fileAll;
	public static String PastedNumbers_fileTexts;
	public static String PastedNumbers_fileTitle;
	public static String PastedNumbers_label;
	public static String PastedNumbers_reading;
	public static String PastedNumbers_remark;
	public static String TakenTable_contact;
	public static String TakenTable_denied;
	public static String TakenTable_example;
	public static String TakenTable_hidden;
	public static String TakenTable_quotation;
	public static String TakenTable_reference;
	public static String TakenTable_related;
	public static String TakenTable_signature;
	public static String TakenTable_tick;
	public static String TakenTable_tickDoubtful;
	public static String TakenTable_undecided;
	public static String TakenTable_unknown;
	public static String TakenTable_untick;
	public static String TakenTable_untickDoubtful;
	public static String TakenTable_unwanted;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
