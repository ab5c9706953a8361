namespace ShoeData.KaggleImport;

/// <summary>A row that is too long to be read into memory, measured byte by byte.</summary>
/// <param name="Column">Place of its longest cell.</param>
/// <param name="CellBytes">How long that is.</param>
/// <param name="End">Where the next row begins; null when a quote is never closed.</param>
internal sealed record LongRow(int Column, long CellBytes, TablePlace? End)
{
    public static LongRow Measure(string path, TablePlace start, char separator)
    {
        var scan = new Scan((byte)separator, start);
        foreach (var chunk in LineWalker.Chunks(path, start.Offset))
        {
            foreach (var letter in chunk.Span)
            {
                if (scan.Ends(letter))
                    return scan.Row(closed: true);
            }
        }

        return scan.Row(closed: !scan.InsideQuotes);
    }

    private struct Scan(byte separator, TablePlace start)
    {
        private TablePlace _at = start;
        private int _column;
        private long _cell;
        private int _longest;
        private long _longestBytes;
        private bool _justClosed;

        public bool InsideQuotes { get; private set; }

        /// <summary>Whether the row ends with this byte. A doubled quote leaves and enters again, which comes to the same.</summary>
        public bool Ends(byte letter)
        {
            _at = new TablePlace(_at.Offset + 1, letter == '\n' ? _at.Line + 1 : _at.Line);
            var turns = letter == '"' && (InsideQuotes || _cell == 0 || _justClosed);
            InsideQuotes ^= turns;
            _justClosed = turns && !InsideQuotes;
            if (InsideQuotes || (letter != separator && letter != '\n'))
            {
                _cell++;
                return false;
            }

            Close();
            return letter == '\n';
        }

        public LongRow Row(bool closed)
        {
            Close();
            return new LongRow(_longest, _longestBytes, closed ? _at : null);
        }

        private void Close()
        {
            if (_cell > _longestBytes)
                (_longest, _longestBytes) = (_column, _cell);
            _column++;
            _cell = 0;
            _justClosed = false;
        }
    }
}
