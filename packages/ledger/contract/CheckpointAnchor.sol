// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// Keeps checkpoints of logs, for each keeper apart: whoever signs the transaction is the keeper, and nobody writes for
/// another. It holds no money, has no owner and cannot be changed.
contract CheckpointAnchor {
    /// How many entries the last checkpoint of a log had that this keeper anchored; 0 for none.
    mapping(address keeper => mapping(bytes32 log => uint64 size)) public sizeOf;
    /// The block in which this keeper anchored a checkpoint; 0 for none.
    mapping(address keeper => mapping(bytes32 digest => uint256 number)) public blockOf;

    /// @param log SHA-256 of the log's name. @param digest SHA-256 of the checkpoint's text.
    /// @param chain the chain's own number, which no header of a block says.
    event Anchored(
        address indexed keeper,
        bytes32 indexed log,
        bytes32 indexed digest,
        uint64 size,
        uint256 chain
    );

    /// A log only grows: of each size a keeper anchors one checkpoint, and never an older one after it.
    error NotLarger(uint64 size);

    function anchor(bytes32 log, uint64 size, bytes32 digest) external {
        uint64 before = sizeOf[msg.sender][log];
        if (size <= before) revert NotLarger(before);
        sizeOf[msg.sender][log] = size;
        blockOf[msg.sender][digest] = block.number;
        emit Anchored(msg.sender, log, digest, size, block.chainid);
    }
}
