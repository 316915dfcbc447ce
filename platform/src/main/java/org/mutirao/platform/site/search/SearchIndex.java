// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.site.search.Marked.Range;
import org.mutirao.platform.web.Language;

/// The documents of one language in a Lucene index that lies in memory.
final class SearchIndex {

    private static final String POSITION = "position";
    private static final FieldType WITH_OFFSETS = withOffsets();

    private final List<SearchDocument> documents;
    private final List<SearchField> fields;
    private final IndexSearcher searcher;

    private SearchIndex(List<SearchDocument> documents, List<SearchField> fields, IndexSearcher searcher) {
        this.documents = documents;
        this.fields = fields;
        this.searcher = searcher;
    }

    static SearchIndex of(Language language, List<SearchDocument> documents) {
        var fields = SearchField.of(language);
        var analyzers = new HashMap<String, Analyzer>();
        fields.forEach(field -> analyzers.put(field.name(), field.indexing()));
        try {
            var directory = new ByteBuffersDirectory();
            var analyzer = new PerFieldAnalyzerWrapper(TextAnalysis.NAMES, analyzers);
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int position = 0; position < documents.size(); position++) {
                    writer.addDocument(fieldsOf(documents.get(position), position, fields));
                }
                writer.forceMerge(1);
            }
            return new SearchIndex(List.copyOf(documents), fields, new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document fieldsOf(SearchDocument document, int position, List<SearchField> fields) {
        var indexed = new Document();
        indexed.add(new StoredField(POSITION, position));
        for (var name : document.names()) {
            indexed.add(new TextField(SearchField.NAME.name(), name, Field.Store.NO));
            indexed.add(new StringField(SearchField.WHOLE_NAME, TextAnalysis.normalised(name), Field.Store.NO));
        }
        for (var field : fields) {
            indexed.add(new Field(field.name(), text(document, field.text()), WITH_OFFSETS));
        }
        return indexed;
    }

    private static String text(SearchDocument document, String field) {
        return switch (field) {
            case SearchField.TITLE -> document.title();
            case SearchField.BODY -> document.body();
            default -> document.context();
        };
    }

    /// A document that was found, with what is needed to show where.
    record Found(SearchDocument document, int number) {}

    /// The query with its similar spellings looked up, which is the costly part: once for finding and marking.
    Query prepare(Query query) {
        try {
            return searcher.rewrite(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All documents that match, the best first.
    List<Found> find(Query query) {
        try {
            var found = new ArrayList<Found>();
            var stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query, Math.max(1, documents.size())).scoreDocs) {
                int position = stored.document(hit.doc)
                        .getField(POSITION)
                        .numericValue()
                        .intValue();
                found.add(new Found(documents.get(position), hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Found documents with the words marked that the query matched in them.
    List<SearchHit> mark(Query query, List<Found> found) {
        try {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
            var hits = new ArrayList<SearchHit>();
            for (var one : found) {
                var leaf = leaf(one.number());
                var matches = weight.matches(leaf, one.number() - leaf.docBase);
                var document = one.document();
                hits.add(new SearchHit(
                        document.kind(),
                        document.id(),
                        document.href(),
                        Marked.whole(document.title(), ranges(matches, SearchField.TITLE)),
                        Marked.snippet(document.body(), ranges(matches, SearchField.BODY))));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LeafReaderContext leaf(int number) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(number, leaves));
    }

    private List<Range> ranges(@Nullable Matches matches, String text) throws IOException {
        var ranges = new ArrayList<Range>();
        if (matches == null) {
            return ranges;
        }
        for (var field : fields) {
            var places = field.text().equals(text) ? matches.getMatches(field.name()) : null;
            while (places != null && places.next()) {
                ranges.add(new Range(places.startOffset(), places.endOffset()));
            }
        }
        return ranges;
    }

    private static FieldType withOffsets() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
